/** The invented firms of the sample workbook. */

/*
 * Number; firm; class as somebody once typed it; branch; region; contact; revenue of last year and of this year in euros;
 * margin in percent; hours a month; visits a year; last visit; remark. A blank stands for "not in the list".
 */
export const accounts = `
10012;Aldinger Getriebebau GmbH;A;Getriebe;Süd;Renate Kolb;612400;655900;31.5;14;12;2025-09-18;
10018;Bachthaler Pumpen AG;A;Pumpen;Süd;Dr. Jens Hartwig;548200;531700;28.4;22;18;2025-09-25;Rahmenvertrag bis 2027
10023;Hallberg Fördertechnik GmbH;A;Fördertechnik;Mitte;Miriam Stöhr;471300;498600;33.1;9;10;2025-08-28;
10031;Kesselring Pressen GmbH & Co. KG;A;Umformtechnik;West;Holger Brandt;455900;289400;17.2;31;26;2025-09-29;Reklamation Serie 40 offen
10034;Nordwerk Kompressoren GmbH;A;Kompressoren;Nord;Anke Petersen;402700;437800;29.8;8;8;2025-07-16;
10039;Oberländer Werkzeugmaschinen AG;A;Werkzeugmaschinen;Süd;Tobias Ruf;388600;402300;26.9;12;11;2025-09-04;
10042;Pfrondorf Antriebe GmbH;A;Antriebe;Süd;Claudia Nestle;351200;366100;34.2;6;6;2025-06-26;
10047;Rheinfeld Verpackung GmbH;A;Verpackung;West;Stefan Linke;338400;341900;24.3;11;9;2025-08-14;
10051;Salmbach Hydraulik GmbH;A;Hydraulik;Mitte;Ulrike Mönch;317800;305200;22.8;19;15;2025-09-11;fragt jedes Angebot dreimal an
10055;Tannhäuser Robotik GmbH;A;Automation;Süd;Lars Eickhoff;264300;352700;36.5;7;7;2025-09-23;baut Werk in Pilsen
10060;Uhlmann & Söhne Zerspanung;B;Zerspanung;Ost;Grit Uhlmann;231500;228800;25.1;5;4;2025-05-20;
10063;Vierländer Landtechnik eG;B;Landtechnik;Nord;Heiko Claasen;214700;219300;23.4;6;5;2025-07-02;
10066;Wendlinger Spannsysteme GmbH;B;Spanntechnik;Süd;Petra Aichele;203900;196400;29.0;4;4;2025-04-10;
10070;Zollernalb Messtechnik GmbH;B;Messtechnik;Süd;Dr. Mehmet Aydin;187600;211500;38.7;5;6;2025-09-09;
10074;Ammertal Fluidtechnik GmbH;B;Hydraulik;Süd;Simone Gauß;176300;168900;21.6;13;12;2025-09-16;
10077;Bergheim Schleiftechnik KG;B;Schleiftechnik;West;Ralf Overath;165800;171200;27.3;3;3;2025-03-27;
10081;Cronenfeld Armaturen GmbH;B;Armaturen;West;Birgit Schnee;158200;149900;19.5;9;8;2025-08-21;
10084;Dornhan Federn GmbH;B;Federn;Süd;Achim Hermle;149700;155400;30.2;3;3;2025-02-13;
10088;Elbtal Kranbau GmbH;B;Krane;Ost;Torsten Weise;141200;118600;16.8;12;10;2025-09-02;Preisgespräch läuft
10091;Fichtner Intralogistik GmbH;B;Fördertechnik;Mitte;Nadine Fuchs;128900;163300;28.8;6;6;2025-09-26;
10095;Geislinger Gießerei AG;B;Gießerei;Süd;Otto Straub;124400;131000;18.1;5;4;2025-06-05;
10098;Hallberg Foerdertechnik GmbH, Werk 2;B;Fördertechnik;Mitte;Miriam Stöhr;117300;121800;32.0;3;3;2025-05-15;
10102;Ilmtal Sensorik GmbH;b;Sensorik;Ost;Kathrin Böhm;109800;134600;41.3;4;4;2025-08-07;
10105;Jagsthausen Lüftungsbau GmbH;B;Lüftung;Süd;Frank Deuschle;104600;99700;20.7;4;4;2025-01-30;
10109;Kaiserstuhl Abfülltechnik GmbH;C;Verpackung;Süd;Yvonne Rombach;96800;101900;26.4;3;3;2025-07-24;
10112;Lahnau Optik Maschinen GmbH;C;Optik;Mitte;Dr. Sven Keil;91300;88200;35.8;2;2;2025-03-06;
10116;Mindelburg Sägetechnik KG;C;Sägetechnik;Süd;Alois Prestele;86900;84500;24.9;2;2;2024-11-21;
10119;Neckartal Drehteile GmbH;C;Zerspanung;Süd;Sabine Kurz;82400;79900;22.2;8;9;2025-09-19;ruft täglich an
10123;Ostheim Rolltore GmbH;C;Torbau;Mitte;Dirk Sommer;77600;74100;21.0;2;2;2025-04-24;
10126;Pegnitz Kunststoffmaschinen GmbH;C;Kunststoff;Süd;Elke Distler;73200;96500;30.6;4;5;2025-09-12;Neuentwicklung geplant
10130;Querfurt Agrartechnik GmbH;C;Landtechnik;Ost;Jörg Hanke;69800;71700;18.4;3;2;2025-02-27;
10133;Remstal Laserschneiden GmbH;C;Blech;Süd;Daniela Frick;66100;63300;23.7;2;2;2025-05-08;
10137;Saaletal Pumpenservice e. K.;C;Pumpen;Ost;Uwe Zorn;62900;58800;17.9;6;7;2025-08-26;
10140;Teutoburg Textilmaschinen GmbH;C;Textil;West;Martina Vogt;58700;41200;14.6;5;4;2025-06-19;
10144;Untermain Rührwerke GmbH;C;Verfahrenstechnik;Mitte;Peter Zahn;55300;57900;27.5;2;2;2025-03-13;
10147;Veltheim Waagen GmbH;C;Messtechnik;West;Corinna Maas;52100;53600;33.9;1;1;2024-10-10;
10151;Wesertal Bootsgetriebe GmbH;C;Getriebe;Nord;Hinnerk Oltmanns;49400;45800;25.8;2;2;2025-07-10;
10154;X-Form Additive Fertigung GmbH;C;Additive Fertigung;Süd;Lea Brunner;31200;68400;39.4;5;6;2025-09-30;verdoppelt jedes Jahr
10158;Ybbstal Holzmaschinen GesmbH;C;Holz;Österreich;Johann Pichler;46800;44700;22.6;2;1;2024-12-05;
10161;Zusamtal Fräszentrum GmbH;C;Zerspanung;Süd;Andreas Schuster;43900;42100;21.3;1;1;2025-01-16;
10165;Achern Backmaschinen GmbH;C;Lebensmittel;Süd;Isabel Huber;41200;39800;24.1;2;2;2025-04-03;
10168;Brettach Verzahnung KG;C;Getriebe;Süd;Werner Lang;38700;36900;28.3;1;1;2024-09-26;
10172;Clausthal Bergbautechnik GmbH;C;Bergbau;Nord;Dr. Ines Rabe;36400;22100;12.7;4;3;2025-08-05;
10175;Donauried Silobau GmbH;C;Behälter;Süd;Maximilian Ernst;34100;35500;19.9;1;1;2025-02-06;
10179;Eifel Steinmaschinen GmbH;C;Baumaschinen;West;Rolf Krings;32600;30900;18.8;2;2;2025-05-27;
10182;Filder Klebetechnik GmbH;D;Klebetechnik;Süd;Jana Wolf;28900;27400;29.7;1;1;2024-07-18;
10186;Goldene Aue Melktechnik GmbH;D;Landtechnik;Ost;Silvio Kern;26300;24800;16.3;3;4;2025-09-05;
10189;Hunsrück Seilbahnen GmbH;D;Seilbahn;West;Karin Theis;23800;0;;1;1;2024-06-13;ruht seit Januar
10193;Isartal Brauanlagen GmbH;D;Lebensmittel;Süd;Quirin Obermaier;21500;20900;23.3;1;1;2025-03-20;
10196;Jura Naturstein GmbH;D;Baumaschinen;Süd;Michaela Seitz;18700;17600;15.4;2;2;2025-06-12;
10200;Knüllwald Forsttechnik e. K.;D;Forst;Mitte;Arndt Weber;15900;14200;13.8;4;5;2025-09-01;will immer den Chef sprechen
10203;Lausitz Glasmaschinen GmbH;D;Glas;Ost;Doreen Noack;12400;11800;20.5;1;1;2024-08-22;
10207;Müritz Bootsbau GmbH;D;Bootsbau;Nord;Kai Jensen;9800;8900;17.1;1;0;;
10210;Neuwied Altanlagen GmbH;D;Sonstige;West;Gisela Roth;6400;-2410;;2;1;2024-05-16;Gutschrift Rücknahme Pumpe
10214;Odenwald Spielgeräte GmbH;D;Sonstige;Mitte;Sandra Eck;3200;4100;26.0;0.5;0;;
10217;Prignitz Recycling GmbH;D;Recycling;Ost;Mario Lenz;1800;-860;;1;1;2025-01-09;Gutschrift
10221;Quarzwerk Sondermaschinen GmbH;;Sondermaschinen;Süd;Dr. Carla Weiß;;;;3;4;2025-09-24;Interessent, Messe Stuttgart
10224;Rhön Wasserstofftechnik GmbH;;Energie;Mitte;Felix Amrhein;;;;2;3;2025-09-17;Interessent
10228;Sylter Windkraftservice GmbH;;Energie;Nord;Inga Hansen;;;;4;5;2025-08-19;Interessent, drittes Angebot
10231;Taubertal Medizingeräte GmbH;;Medizintechnik;Süd;Prof. Anna Leist;;;;1;1;2025-07-08;Interessent
`
  .trim()
  .split('\n')
  .map((line) => line.split(';'));

/** Twelve of the accounts as one seller rated them: K1–K6, P1–P6 and the six future factors; · was not observed. */
export const ratings = `
Aldinger Getriebebau GmbH;5 5 4 5 4 4;1 1 2 1 2 1;4 4 3 5 4 3
Bachthaler Pumpen AG;4 4 3 4 4 3;2 2 1 2 2 2;2 3 3 4 4 4
Hallberg Fördertechnik GmbH;5 4 5 4 5 5;1 2 1 1 1 1;5 4 4 5 5 4
Kesselring Pressen GmbH & Co. KG;2 1 2 1 1 1;5 4 4 5 5 5;1 1 2 1 2 2
Nordwerk Kompressoren GmbH;4 5 4 4 4 ·;1 1 1 2 1 ·;3 4 4 4 3 3
Salmbach Hydraulik GmbH;2 2 3 1 2 2;4 5 5 4 4 3;2 2 2 2 3 1
Tannhäuser Robotik GmbH;4 4 5 5 5 5;1 2 2 1 1 1;5 5 5 5 5 5
Ammertal Fluidtechnik GmbH;3 2 3 2 2 3;4 3 3 4 4 3;3 3 2 2 3 2
Fichtner Intralogistik GmbH;4 4 4 5 4 5;2 2 1 2 1 2;5 5 4 4 4 3
Neckartal Drehteile GmbH;1 2 1 1 1 1;5 5 4 5 5 4;1 2 2 2 1 1
Pegnitz Kunststoffmaschinen GmbH;5 4 4 4 5 4;4 4 2 4 4 3;4 4 4 4 4 3
Quarzwerk Sondermaschinen GmbH;4 · 4 · · ·;· · 2 · · ·;5 · 4 4 5 4
`
  .trim()
  .split('\n')
  .map((line) => line.split(';'));
