/**
 * The Chinese calendar's years from 1900 to 2100, one number each in base 36. Bits 0 to 11: months 1 to 12 that have 30
 * days; 12 to 15: the month that is doubled, or 0; 16: that one has 30 days; from 17: days from 20 January to the first
 * day. As `lunar-typescript` 1 (MIT) reckons them.
 */
export const lunarYears: readonly number[] = [
  'vo42 2cbiq 1hgh1 ps8a 23vwr 1674r fuzq 1vgbu 10l09 5uwa',
  '1n1aq sp0l 29j51 1btcb ir7v 1y8x9 13cyz 8mut 1pvop zt76',
  '2f636 1hg6d mzhp 23wpi 18ypi d1w5 1vglw 10lnt 8oqy 1n2qa',
  'snmu 26otn 1btcn ir12 1yamy 166dw cy1t 1pufd wzdf 2cc5v',
  '1heln lmhn 213n1 18z8q fvl1 1vhk4 10kzt 5v7v 1n1xx pygd',
  '26oty 1btf1 lkga 1y9iq 13elh czhe 1soqy vmvp 29j13 1hemu',
  'n14l 213o5 18ziq efrp 1vi5h 10k0a 33v3 1k8t7 srmi 26ove',
  '1btk9 k62a 213rm 13e3p 8u97 1pv0r vnvv 29hgt 1elil ofqh',
  '23xd5 190uq eh79 1vhut 11h71 2f592 1k792 ptrp 26p5h 1bu7d',
  'k6s2 214eq 167mu 8pwu 1n1w7 vnx2 2caqi 1elsl mz55 23w3t',
  '18zgz bna3 1sn57 xrob 5upa 1k7sa pz2t 29j8k 1emo9 hd8z',
  '1yahh 13cx9 8t3x 1n1yt vr8q 2cb82 1hg9x ohhm 23xai 190np',
  'egf2 1sn6e xrqt 5uqi 1n176 pun9 26p7p 1bsjv hbvb 1vhrf',
  '13cyi 8pym 1pv8p vyaa 2ccb6 1hfs5 oh6z 213kb 165yj bovv',
  '1sn8t xrvu 5vai 1n2j6 ssdh 26qed 1btcl ir7x 1y9bq 10jw5',
  'a4sy 1pvwp yhzm 2ccya 1hg6e ofme 213kn 165zq d0f9 1snkl',
  '10k7d 3423 1k80j pygb 26otn 1907v hcqi 1y9gq 13e5h 8ucq',
  '1pv7u vogl 2cc5x 1elgt k7zh 213n9 18zai bmc5 1soth 10le2',
  '5ykt 1k97a pyvi 26ouu 1btf9 irbm 1y9qq 13esl bmlm 1n157',
  'stxz 29huz 1eli3 lmja 213sa 18zma eglx 1socl xrpn 31hr',
  '1k7mz',
].flatMap((decade) => decade.split(' ').map((year) => Number.parseInt(year, 36)));
