import type { LocalisedText } from './law.ts';

export interface Region {
  readonly code: string;
  readonly name: LocalisedText;
  readonly centre: { readonly kk: string; readonly en: string };
  /** IANA zone: the legal day and hour of a department are local. */
  readonly timezone: string;
  /** First day of the region; null for those older than the service. */
  readonly since: string | null;
}

/** Regions and cities of republican significance; whether each has a department of its own is not verified. */
export const regions: readonly Region[] = [
  {
    code: 'abai',
    name: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
    centre: { kk: 'Семей', en: 'Semey' },
    timezone: 'Asia/Almaty',
    since: '2022-06-08',
  },
  {
    code: 'akmola',
    name: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region' },
    centre: { kk: 'Көкшетау', en: 'Kokshetau' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'aktobe',
    name: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region' },
    centre: { kk: 'Ақтөбе', en: 'Aktobe' },
    timezone: 'Asia/Aqtobe',
    since: null,
  },
  {
    code: 'almaty-region',
    name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' },
    centre: { kk: 'Қонаев', en: 'Konaev' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'atyrau',
    name: { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region' },
    centre: { kk: 'Атырау', en: 'Atyrau' },
    timezone: 'Asia/Atyrau',
    since: null,
  },
  {
    code: 'west-kazakhstan',
    name: { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan Region' },
    centre: { kk: 'Орал', en: 'Oral' },
    timezone: 'Asia/Oral',
    since: null,
  },
  {
    code: 'zhambyl',
    name: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region' },
    centre: { kk: 'Тараз', en: 'Taraz' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'zhetysu',
    name: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetysu Region' },
    centre: { kk: 'Талдықорған', en: 'Taldykorgan' },
    timezone: 'Asia/Almaty',
    since: '2022-06-08',
  },
  {
    code: 'karaganda',
    name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda Region' },
    centre: { kk: 'Қарағанды', en: 'Karaganda' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'kostanay',
    name: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region' },
    centre: { kk: 'Қостанай', en: 'Kostanay' },
    timezone: 'Asia/Qostanay',
    since: null,
  },
  {
    code: 'kyzylorda',
    name: { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda Region' },
    centre: { kk: 'Қызылорда', en: 'Kyzylorda' },
    timezone: 'Asia/Qyzylorda',
    since: null,
  },
  {
    code: 'mangystau',
    name: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau Region' },
    centre: { kk: 'Ақтау', en: 'Aktau' },
    timezone: 'Asia/Aqtau',
    since: null,
  },
  {
    code: 'pavlodar',
    name: { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' },
    centre: { kk: 'Павлодар', en: 'Pavlodar' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'north-kazakhstan',
    name: { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область', en: 'North Kazakhstan Region' },
    centre: { kk: 'Петропавл', en: 'Petropavl' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'turkistan',
    name: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
    centre: { kk: 'Түркістан', en: 'Turkistan' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'ulytau',
    name: { kk: 'Ұлытау облысы', ru: 'область Улытау', en: 'Ulytau Region' },
    centre: { kk: 'Жезқазған', en: 'Zhezkazgan' },
    timezone: 'Asia/Almaty',
    since: '2022-06-08',
  },
  {
    code: 'east-kazakhstan',
    name: { kk: 'Шығыс Қазақстан облысы', ru: 'Восточно-Казахстанская область', en: 'East Kazakhstan Region' },
    centre: { kk: 'Өскемен', en: 'Oskemen' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'astana',
    name: { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana city' },
    centre: { kk: 'Астана', en: 'Astana' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'almaty',
    name: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty city' },
    centre: { kk: 'Алматы', en: 'Almaty' },
    timezone: 'Asia/Almaty',
    since: null,
  },
  {
    code: 'shymkent',
    name: { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent city' },
    centre: { kk: 'Шымкент', en: 'Shymkent' },
    timezone: 'Asia/Almaty',
    since: null,
  },
];
