import type { Language } from '../../law/law.ts';
import { inLatin } from './latin.ts';
import type { Random } from './random.ts';

/** Common names put together by chance: nobody is meant. */

const words = (text: string) => text.trim().split(/\s+/);

const kazakh = {
  surnames: words(`Ахметов Сейітов Оспанов Қасымов Нұрланов Әбдіров Жұмабаев Төлегенов Байжанов Искаков Сәрсенов
    Қожахметов Есенов Мұқанов Алпысбаев Дүйсенов Бекболатов Смағұлов Тілеубаев Ермеков Қайыров Өтегенов Рысбеков
    Шәріпов Молдабеков Жақсыбеков Кенжебаев Әлімбаев Тұрсынов Ыбыраев Қуанышев Сағындықов Досанов Мейірманов`),
  men: words(`Нұрлан Асқар Ержан Дәулет Бауыржан Әлихан Тимур Санжар Арман Ілияс Қанат Мадияр Азамат Дінмұхамед Ерлан
    Жандос Рүстем Айдын Берік Серік Марат Әділет Нұрсұлтан Олжас Ғалым Мирас Алмас Қуаныш`),
  women: words(`Айгүл Әсел Динара Мәдина Гүлнәр Жанар Айнұр Салтанат Камила Әйгерім Ботагөз Зарина Нұргүл Меруерт
    Сәуле Томирис Назерке Перизат Ақмарал Индира Жібек Алтынай Гауһар Шолпан Үміт Дана Балжан Інжу`),
};

const russian = {
  surnames: words(`Иванов Петров Ким Соколов Морозов Волков Лебедев Новиков Козлов Захаров Белов Орлов Макаров Егоров
    Никитин Соловьев Тарасов Жуков Комаров Киселев Ковалев Ильин Гусев Титов Кузьмин Баранов Цой Поляков Шевченко`),
  men: words(`Александр Сергей Дмитрий Андрей Алексей Максим Евгений Владимир Игорь Роман Олег Павел Виктор Денис
    Артем Константин Николай Антон Вадим Станислав`),
  women: words(`Елена Ольга Наталья Анна Татьяна Ирина Светлана Екатерина Марина Юлия Виктория Людмила Галина Алина
    Оксана Ксения Дарья Евгения Вера Полина`),
  fathers: words(`Александров Сергеев Дмитриев Андреев Алексеев Максимов Евгеньев Владимиров Игорев Романов Олегов
    Павлов Викторов Денисов Николаев Антонов Вадимов Юрьев`),
};

export interface Named {
  readonly name: string;
  readonly latin: string;
  readonly female: boolean;
  readonly language: Language;
}

export function somebody(random: Random): Named {
  const female = random.chance(0.55);
  const isKazakh = random.chance(0.72);
  const name = isKazakh ? kazakhName(random, female) : russianName(random, female);
  const language = random.chance(isKazakh ? 0.8 : 0.02) ? 'kk' : 'ru';
  return { name, latin: inLatin(name), female, language: random.chance(0.02) ? 'en' : language };
}

function kazakhName(random: Random, female: boolean): string {
  const given = random.pick(female ? kazakh.women : kazakh.men);
  const patronymic = `${random.pick(kazakh.men)}${female ? 'қызы' : 'ұлы'}`;
  return `${surname(random.pick(kazakh.surnames), female)} ${given} ${patronymic}`;
}

function russianName(random: Random, female: boolean): string {
  const given = random.pick(female ? russian.women : russian.men);
  const patronymic = `${random.pick(russian.fathers)}${female ? 'на' : 'ич'}`;
  return `${surname(random.pick(russian.surnames), female)} ${given} ${patronymic}`;
}

function surname(root: string, female: boolean): string {
  return female && /(ов|ев|ин)$/.test(root) ? `${root}а` : root;
}
