import './sidebar.css';
import { mount } from './mount.tsx';

const root = document.getElementById('app');
if (root !== null) mount(root);
