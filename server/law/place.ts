import type { LocalisedText, Provision } from './law.ts';

/**
 * `10(1)` is a paragraph of the rules, `Std 8(2)` a row of the standard, `cl 4` a clause, `art 7` an article of the
 * Convention, `APPC art 73` one of the Code.
 */
const form = /^(?<part>Std |cl |art |APPC art )?(?<number>\d+)(?:\((?<item>\d+)\))?$/;

/** Where a provision stands, in words. Empty for what is not from the orders. */
export function placeInWords({ place, order, amendedBy }: Provision): LocalisedText {
  const { part = '', number, item } = form.exec(place)?.groups ?? {};
  if (!number) {
    return { kk: '', ru: '', en: '' };
  }
  switch (part) {
    case 'art ':
      return {
        kk: `Гаага конвенциясының ${number}-бабы`,
        ru: `статья ${number} Гаагской конвенции`,
        en: `article ${number} of the Hague Convention`,
      };
    case 'APPC art ':
      return {
        kk: `Әкімшілік рәсімдік-процестік кодекстің ${number}-бабы`,
        ru: `статья ${number} Административного процедурно-процессуального кодекса`,
        en: `article ${number} of the Administrative Procedural and Process-Related Code`,
      };
    case 'cl ':
      return {
        kk: `№ ${amendedBy} бұйрықтың ${number}-тармағы`,
        ru: `пункт ${number} приказа № ${amendedBy}`,
        en: `clause ${number} of Order ${amendedBy}`,
      };
    case 'Std ':
      return {
        kk: item ? `Стандарттың ${number}-тармағының ${item}) тармақшасы` : `Стандарттың ${number}-тармағы`,
        ru: item ? `подпункт ${item}) пункта ${number} Стандарта` : `пункт ${number} Стандарта`,
        en: item ? `item ${number} (${item}) of the Standard` : `item ${number} of the Standard`,
      };
    default:
      return {
        kk: `№ ${order} Қағидалардың ${number}-тармағы${item ? `ның ${item}) тармақшасы` : ''}`,
        ru: `${item ? `подпункт ${item}) пункта` : 'пункт'} ${number} Правил № ${order}`,
        en: `paragraph ${number}${item ? ` (${item})` : ''} of the Rules of Order ${order}`,
      };
  }
}
