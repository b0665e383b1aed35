import type { LocalisedText, meritsGrounds, Service } from './law.ts';

/**
 * Why a document falls under a ground of item 9 of the standard, in words for a refusal and its notice. The provision
 * is that of the ground in the edition. That a school has not written back is no reason: the case waits (AMB-06).
 */
export interface RefusalReason {
  readonly ground: (typeof meritsGrounds)[number];
  readonly services: readonly Service[];
  readonly text: LocalisedText;
  /** What the applicant can do about it. */
  readonly whatToCorrect: LocalisedText;
}

const both = ['education', 'justice'] as const;

export const refusalReasons = {
  issuanceDenied: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Құжатта көрсетілген ұйым (орган) бұл құжатты бермегенін хабарлады.',
      ru: 'Организация (орган), указанная в документе, сообщила, что этот документ не выдавала.',
      en: 'The organisation or body named in the document has stated that it did not issue it.',
    },
    whatToCorrect: {
      kk: 'Құжат берілген болса, сол ұйымнан (органнан) немесе мұрағаттан құжаттың берілгені туралы анықтама алып, көрсетілетін қызметті берушіге ұсыныңыз.',
      ru: 'Если документ выдавался, получите в этой организации (органе) или в архиве справку о его выдаче и представьте ее услугодателю.',
      en: 'If the document was issued, obtain a certificate to that effect from the organisation, the body or the archive, and present it to the provider.',
    },
  },
  notStudied: {
    ground: 'unreliable',
    services: ['education'],
    text: {
      kk: 'Білім беру ұйымы құжат иесінің онда оқымағанын немесе оқуды аяқтамағанын хабарлады.',
      ru: 'Организация образования сообщила, что владелец документа в ней не обучался или не завершил обучение.',
      en: 'The education organisation has stated that the owner of the document did not study there or did not graduate.',
    },
    whatToCorrect: {
      kk: 'Білім беру ұйымынан немесе мұрағаттан оқуды және бітіруді растайтын құжаттарды (бұйрықтың көшірмесін, транскриптті, мұрағаттық анықтаманы) алып, көрсетілетін қызметті берушіге ұсыныңыз.',
      ru: 'Получите в организации образования или в архиве подтверждение обучения и его окончания (копию приказа, транскрипт, архивную справку) и представьте его услугодателю.',
      en: 'Obtain proof of study and graduation (a copy of the order, a transcript, an archive certificate) from the education organisation or the archive, and present it to the provider.',
    },
  },
  recordsDiffer: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Құжаттағы деректер (тегі, аты, әкесінің аты, күндер, нөмір немесе өзге де мәліметтер) құжатты берген ұйымның (органның) жазбаларына сәйкес келмейді.',
      ru: 'Данные документа (фамилия, имя, отчество, даты, номер или иные сведения) расходятся с записями выдавшей его организации (органа).',
      en: 'The data of the document (name, dates, number or other particulars) differ from the records of the organisation or body that issued it.',
    },
    whatToCorrect: {
      kk: 'Құжаттағы немесе жазбалардағы қатені түзету үшін құжатты берген ұйымға (органға) жүгініңіз. Тегі, аты немесе әкесінің аты өзгерген болса, оны растайтын құжаттарды ұсыныңыз.',
      ru: 'Обратитесь в выдавшую документ организацию (орган), чтобы исправить ошибку в документе или в записях. Если фамилия, имя или отчество изменены, представьте подтверждающие это документы.',
      en: 'Ask the organisation or body that issued the document to correct the mistake in it or in the records. If a name has been changed, present the proof of that.',
    },
  },
  signatureDiffers: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Құжатқа онда аталған адам қол қоймаған: қолтаңба оның үлгісіне сәйкес келмейді.',
      ru: 'Документ подписан не тем лицом, которое в нем названо: подпись не соответствует образцу.',
      en: 'The document was not signed by the person it names: the signature does not match the specimen.',
    },
    whatToCorrect: {
      kk: 'Қолтаңбаның түпнұсқалығын растауды құжатты берген ұйымнан (органнан) сұраңыз немесе уәкілетті адам қол қойған жаңа құжат алыңыз.',
      ru: 'Попросите выдавшую организацию (орган) подтвердить подлинность подписи или получите новый документ, подписанный уполномоченным лицом.',
      en: 'Ask the issuer to confirm that the signature is genuine, or obtain a new document signed by an authorised person.',
    },
  },
  signatoryWithoutPowers: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Құжатқа қол қойған адам құжат берілген күні онда көрсетілген лауазымды атқармаған немесе оған қол қоюға өкілеттігі болмаған.',
      ru: 'Лицо, подписавшее документ, в день его выдачи не занимало указанную должность или не имело полномочий его подписывать.',
      en: 'On the day of issue the person who signed the document did not hold the office stated or had no power to sign it.',
    },
    whatToCorrect: {
      kk: 'Қол қойған адамның өкілеттігін растайтын құжатты (тағайындау туралы бұйрықты, сенімхатты) құжатты берген ұйымнан (органнан) алып ұсыныңыз немесе уәкілетті адам қол қойған құжат алыңыз.',
      ru: 'Представьте полученное в выдавшей организации (органе) подтверждение полномочий подписавшего (приказ о назначении, доверенность) или получите документ за подписью уполномоченного лица.',
      en: 'Present proof from the issuer of the powers of the signatory (order of appointment, power of attorney), or obtain a document signed by an authorised person.',
    },
  },
  sealDiffers: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Құжаттағы мөрдің немесе мөртаңбаның бедері ұйымның (органның) мөр бедерінің үлгісіне сәйкес келмейді.',
      ru: 'Оттиск печати или штампа на документе не соответствует образцу печати организации (органа).',
      en: 'The imprint of the seal or stamp on the document does not match the specimen of the organisation or body.',
    },
    whatToCorrect: {
      kk: 'Мөр бедерінің түпнұсқалығын растауды, ал мөр ауыстырылған болса, құжат берілген күні қолданыста болған мөр бедерінің үлгісін жіберуді құжатты берген ұйымнан (органнан) сұраңыз.',
      ru: 'Попросите выдавшую организацию (орган) подтвердить подлинность оттиска, а если печать менялась – направить образец той, что действовала в день выдачи.',
      en: 'Ask the issuer to confirm that the imprint is genuine or, if the seal has been replaced, to send a specimen of the one in use on the day of issue.',
    },
  },
  documentAltered: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Құжатта өшірілген, түзетілген немесе қосып жазылған жерлер, ауыстырылған парақ немесе фотосурет не құжаттың өзгертілгенін көрсететін өзге де белгілер бар.',
      ru: 'В документе есть подчистки, исправления или приписки, замененные листы или фотография либо иные признаки изменения.',
      en: 'The document shows erasures, corrections or additions, replaced pages or a replaced photograph, or other signs of alteration.',
    },
    whatToCorrect: {
      kk: 'Құжатты берген ұйымнан (органнан) телнұсқа немесе түзетулері ескертіліп, куәландырылған құжат алып, қайта жүгініңіз.',
      ru: 'Получите в выдавшей организации (органе) дубликат или документ, исправления в котором оговорены и заверены, и обратитесь повторно.',
      en: 'Obtain from the issuer a duplicate, or a document whose corrections are noted and certified, and apply again.',
    },
  },
  originalDiffers: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Ұсынылған түпнұсқа портал арқылы берілген өтінішке қоса тіркелген электрондық көшірмеге сәйкес келмейді.',
      ru: 'Представленный подлинник отличается от электронной копии, приложенной к заявлению на портале.',
      en: 'The original presented differs from the electronic copy filed with the application on the portal.',
    },
    whatToCorrect: {
      kk: 'Электрондық көшірмесі қоса тіркелген құжаттың түпнұсқасын ұсыныңыз немесе осы түпнұсқаның көшірмесімен жаңа өтініш беріңіз.',
      ru: 'Представьте подлинник того документа, копия которого приложена, или подайте новое заявление с копией этого подлинника.',
      en: 'Present the original of the document whose copy was filed, or file a new application with a copy of this original.',
    },
  },
  formNotGenuine: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Құжат белгіленген үлгідегі бланкіде жасалмаған не бланкінің сериясы мен нөмірі қатаң есептіліктегі бланкілердің есебіне сәйкес келмейді.',
      ru: 'Документ оформлен не на бланке установленного образца либо серия и номер бланка расходятся с учетом бланков строгой отчетности.',
      en: 'The document is not on a form of the established pattern, or the series and number of the form differ from the records of controlled forms.',
    },
    whatToCorrect: {
      kk: 'Бланкінің пайдаланылғанын растауды құжатты берген ұйымнан (органнан) сұраңыз немесе белгіленген үлгідегі бланкіде жасалған құжат алыңыз.',
      ru: 'Попросите выдавшую организацию (орган) подтвердить использование бланка или получите документ на бланке установленного образца.',
      en: 'Ask the issuer to confirm that it used the form, or obtain a document on a form of the established pattern.',
    },
  },
  documentInvalidated: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Құжат жарамсыз деп танылған немесе оны берген ұйым (орган) не сот оның күшін жойған.',
      ru: 'Документ признан недействительным либо аннулирован выдавшей его организацией (органом) или судом.',
      en: 'The document has been declared invalid, or annulled by its issuer or by a court.',
    },
    whatToCorrect: {
      kk: 'Оның орнына жаңа құжат алыңыз немесе құжатты жарамсыз деп тану туралы шешімнің күші жойылғанын растайтын құжатты ұсыныңыз.',
      ru: 'Получите новый документ взамен этого или представьте подтверждение того, что решение о недействительности отменено.',
      en: 'Obtain a new document in its place, or present proof that the decision on its invalidity has been set aside.',
    },
  },
  issuerNotEntitled: {
    ground: 'unreliable',
    services: both,
    text: {
      kk: 'Құжатта көрсетілген ұйым (орган) құжат берілген күні болмаған немесе оның мұндай құжатты беруге лицензиясы не өкілеттігі болмаған.',
      ru: 'Организация (орган), указанная в документе, в день его выдачи не существовала либо не имела лицензии или полномочий выдавать такие документы.',
      en: 'On the day of issue the organisation or body named in the document did not exist, or had no licence or power to issue such documents.',
    },
    whatToCorrect: {
      kk: 'Ұйымның (органның) немесе оның құқықтық мирасқорының сол күні мұндай құжат беруге құқығы болғанын растайтын құжаттарды (лицензияны, тіркеу туралы анықтаманы, қайта ұйымдастыру туралы шешімді) ұсыныңыз.',
      ru: 'Представьте документы организации (органа) или правопреемника о праве выдать такой документ в этот день: лицензию, справку о регистрации, решение о реорганизации.',
      en: 'Present papers of the issuer or its legal successor on the right to issue such a document on that day: the licence, the certificate of registration, the decision on reorganisation.',
    },
  },
  foreignDocument: {
    ground: 'convention',
    services: both,
    text: {
      kk: 'Құжатты шет мемлекеттің органы немесе ұйымы берген, ал апостильді құжат жасалған мемлекеттің құзыретті органы қояды (Гаага конвенциясының 3-бабы).',
      ru: 'Документ выдан органом или организацией иностранного государства, а апостиль проставляет компетентный орган государства, где документ совершен (статья 3 Гаагской конвенции).',
      en: 'The document was issued by a body or organisation of a foreign state, and the apostille is put by the competent authority of the state where the document was made (article 3 of the Hague Convention).',
    },
    whatToCorrect: {
      kk: 'Апостильді құжат жасалған мемлекеттің құзыретті органынан алыңыз; ол мемлекет Конвенцияға қатыспаса, құжатты консулдық заңдастырудан өткізіңіз.',
      ru: 'Получите апостиль у компетентного органа государства, где документ совершен; если оно не участвует в Конвенции, пройдите консульскую легализацию.',
      en: 'Obtain the apostille from the competent authority of the state where the document was made; if that state is not a party, have the document legalised by a consul.',
    },
  },
  consularDocument: {
    ground: 'convention',
    services: ['justice'],
    text: {
      kk: 'Құжатты дипломатиялық немесе консулдық агент жасаған, ал мұндай құжаттарға Гаага конвенциясы қолданылмайды (1-бап).',
      ru: 'Документ совершен дипломатическим или консульским агентом, а на такие документы Гаагская конвенция не распространяется (статья 1).',
      en: 'The document was executed by a diplomatic or consular agent, and the Hague Convention does not cover such documents (article 1).',
    },
    whatToCorrect: {
      kk: 'Құжатты шетелде пайдалану тәртібін оны берген дипломатиялық өкілдіктен, консулдық мекемеден немесе Сыртқы істер министрлігінен нақтылаңыз.',
      ru: 'Уточните порядок использования документа за рубежом в выдавшем его дипломатическом представительстве, консульском учреждении или в Министерстве иностранных дел.',
      en: 'Ask the diplomatic mission or consulate that issued the document, or the Ministry of Foreign Affairs, how it can be used abroad.',
    },
  },
  commercialDocument: {
    ground: 'convention',
    services: ['justice'],
    text: {
      kk: 'Құжат сауда немесе кеден операциясына тікелей қатысты әкімшілік құжат болып табылады, ал мұндай құжаттарға Гаага конвенциясы қолданылмайды (1-бап).',
      ru: 'Документ является административным и прямо относится к торговой или таможенной операции, а на такие документы Гаагская конвенция не распространяется (статья 1).',
      en: 'The document is an administrative one dealing directly with a commercial or customs operation, and the Hague Convention does not cover such documents (article 1).',
    },
    whatToCorrect: {
      kk: 'Құжатты қабылдайтын тараптан қандай куәландыру қажет екенін нақтылаңыз, қажет болса, консулдық заңдастыру үшін Сыртқы істер министрлігіне жүгініңіз.',
      ru: 'Уточните у принимающей стороны, какое заверение ей нужно, и при необходимости обратитесь за консульской легализацией в Министерство иностранных дел.',
      en: 'Ask the receiving side what certification it needs and, if necessary, apply to the Ministry of Foreign Affairs for consular legalisation.',
    },
  },
  copyNotOriginal: {
    ground: 'convention',
    services: ['education'],
    text: {
      kk: 'Білім беру ұйымы берген құжаттың түпнұсқасы емес, көшірмесі ұсынылған, ал апостиль растайтын қолтаңба мен мөр тек түпнұсқада болады.',
      ru: 'Представлен не подлинник документа организации образования, а его копия: подпись и печать, которые удостоверяет апостиль, есть только на подлиннике.',
      en: 'Not the original of the document of the education organisation but a copy was presented: only the original bears the signature and seal that the apostille certifies.',
    },
    whatToCorrect: {
      kk: 'Құжаттың түпнұсқасын ұсыныңыз. Нотариат куәландырған көшірмеге апостиль қою үшін әділет органына жүгініңіз.',
      ru: 'Представьте подлинник документа. За апостилем на нотариально засвидетельствованной копии обратитесь в орган юстиции.',
      en: 'Present the original. For an apostille on a notarially certified copy apply to a justice body.',
    },
  },
  copyNotCertified: {
    ground: 'convention',
    services: ['justice'],
    text: {
      kk: 'Нотариат куәландырмаған көшірме ұсынылған, ал ол Гаага конвенциясы қолданылатын ресми құжат болып табылмайды (1-бап).',
      ru: 'Представлена копия без нотариального засвидетельствования, а она не является официальным документом, на который распространяется Гаагская конвенция (статья 1).',
      en: 'A copy without notarial certification was presented, and it is not a public document that the Hague Convention covers (article 1).',
    },
    whatToCorrect: {
      kk: 'Көшірменің дұрыстығын нотариусқа куәландыртыңыз немесе құжаттың түпнұсқасын ұсыныңыз.',
      ru: 'Засвидетельствуйте верность копии у нотариуса или представьте подлинник документа.',
      en: 'Have the copy certified by a notary, or present the original.',
    },
  },
  nothingToCertify: {
    ground: 'convention',
    services: both,
    text: {
      kk: 'Құжатта қолтаңба, қол қойған адамның лауазымы немесе мөр (мөртаңба) бедері жоқ, сондықтан апостильмен расталатын дерек жоқ (Гаага конвенциясының 5-бабы).',
      ru: 'На документе нет подписи, должности подписавшего или оттиска печати (штампа), поэтому апостилю нечего удостоверить (статья 5 Гаагской конвенции).',
      en: 'The document lacks a signature, the capacity of the signatory, or a seal or stamp, so that there is nothing for an apostille to certify (article 5 of the Hague Convention).',
    },
    whatToCorrect: {
      kk: 'Құжатты берген ұйымнан (органнан) қолтаңбасы, қол қойған адамның лауазымы және мөр (мөртаңба) бедері бар құжат алыңыз.',
      ru: 'Получите в выдавшей организации (органе) документ с подписью, должностью подписавшего и оттиском печати (штампа).',
      en: 'Obtain from the issuer a document with the signature, the capacity of the signatory and the seal or stamp.',
    },
  },
  privateDocument: {
    ground: 'convention',
    services: both,
    text: {
      kk: 'Құжатқа жеке тұлға ретінде қол қойылған және онда ресми куәландыру жазбасы жоқ, сондықтан ол ресми құжат болып табылмайды (Гаага конвенциясының 1-бабы).',
      ru: 'Документ подписан лицом в частном качестве и не имеет официальной удостоверительной надписи, поэтому официальным документом не является (статья 1 Гаагской конвенции).',
      en: 'The document was signed by a person in a private capacity and bears no official certificate, so it is not a public document (article 1 of the Hague Convention).',
    },
    whatToCorrect: {
      kk: 'Қолтаңбаны нотариусқа куәландыртыңыз, содан кейін апостиль қою үшін әділет органына жүгініңіз.',
      ru: 'Засвидетельствуйте подпись у нотариуса, а затем обратитесь за апостилем в орган юстиции.',
      en: 'Have the signature certified by a notary, then apply to a justice body for the apostille.',
    },
  },
  otherAuthority: {
    ground: 'convention',
    services: both,
    text: {
      kk: 'Мұндай құжатқа апостильді осы көрсетілетін қызметті беруші емес, Қазақстан Республикасы тағайындаған басқа құзыретті орган қояды (Гаага конвенциясының 6-бабы).',
      ru: 'На таких документах апостиль проставляет не этот услугодатель, а другой компетентный орган, назначенный Республикой Казахстан (статья 6 Гаагской конвенции).',
      en: 'The apostille on such documents is put not by this provider but by another authority designated by the Republic of Kazakhstan (article 6 of the Hague Convention).',
    },
    whatToCorrect: {
      kk: 'Осындай құжаттарға апостиль қоятын органға жүгініңіз; оның қай орган екенін 1414 Бірыңғай байланыс орталығынан білуге болады.',
      ru: 'Обратитесь в орган, который проставляет апостиль на таких документах; какой это орган, подскажет Единый контакт-центр 1414.',
      en: 'Apply to the authority that puts the apostille on such documents; the Unified Contact Centre 1414 tells which one it is.',
    },
  },
  cannotBeAffixed: {
    ground: 'convention',
    services: both,
    text: {
      kk: 'Құжат ламинатталған немесе бүлінген, сондықтан оған апостиль қою не апостиль қойылған парақты бекіту мүмкін емес (Гаага конвенциясының 4-бабы).',
      ru: 'Документ заламинирован или поврежден, поэтому проставить на нем апостиль или скрепить с ним лист с апостилем невозможно (статья 4 Гаагской конвенции).',
      en: 'The document is laminated or damaged, so that an apostille can be neither placed on it nor fixed to it on an allonge (article 4 of the Hague Convention).',
    },
    whatToCorrect: {
      kk: 'Құжатты берген ұйымнан (органнан) ламинатталмаған, бүлінбеген телнұсқа алып, қайта жүгініңіз.',
      ru: 'Получите в выдавшей организации (органе) неламинированный и неповрежденный дубликат и обратитесь повторно.',
      en: 'Obtain from the issuer an undamaged duplicate that is not laminated, and apply again.',
    },
  },
} as const satisfies Record<string, RefusalReason>;

export type RefusalReasonId = keyof typeof refusalReasons;

export const refusalReasonIds = Object.keys(refusalReasons).filter(isRefusalReason);

export function isRefusalReason(id: unknown): id is RefusalReasonId {
  return typeof id === 'string' && Object.hasOwn(refusalReasons, id);
}

/** The reasons a department of that service can give, in the order of the catalogue. */
export function reasonsFor(service: Service): readonly RefusalReasonId[] {
  const catalogue: Readonly<Record<RefusalReasonId, RefusalReason>> = refusalReasons;
  return refusalReasonIds.filter(id => catalogue[id].services.includes(service));
}

const quotingAnAnswer: readonly string[] = [
  'issuanceDenied',
  'notStudied',
  'recordsDiffer',
] satisfies readonly RefusalReasonId[];

/** Reasons that tell what the issuing organisation has answered: they need such an answer. */
export function quotesAnAnswer(reason: string): boolean {
  return quotingAnAnswer.includes(reason);
}
