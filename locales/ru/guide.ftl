### The guide: pages beside the check. The keys follow the files of data/guide/: guide-<page>, guide-<page>-<section>,
### guide-<page>-<section>-<item>, and in a table guide-<page>-<section>-<item>-<column>.
### Every text may use $role (worker, employer, consultant); other arguments stand in the file of the page.
### A date ends in «г.», so no full stop follows it.

## Words that many pages share

-guide-who = Кто подаёт
-guide-differs = Чем отличается
-guide-about = Что это такое
-guide-next = Что делать сейчас
-guide-how-long = На какой срок
-guide-not-found = Не найдено

## Is this the right service?

guide-service = Та ли это услуга?
    .lead = Разрешение трудовому иммигранту (еңбекші көшіп келушіге рұқсат) — только для одного вида работы. Сравните, прежде чем кто-то заплатит.

guide-service-yes = Услуга подходит, если верно всё это
    .lead = Но и тогда разрешения никто не обещает: решает акимат.
guide-service-yes-work = Работа — в домашнем хозяйстве (үй шаруашылығы) частного лица, и её цель — не доход работодателя.
guide-service-yes-employer = Работодатель — физическое лицо: не компания и не предприниматель, который нанимает для бизнеса.
guide-service-yes-citizenship =
    У работника гражданство страны, у которой с Казахстаном есть соглашение о безвизовом пребывании не меньше чем на { $months ->
        [one] { NUMBER($months) } месяц
        [few] { NUMBER($months) } месяца
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    }.
guide-service-yes-countries = Какие это страны, мы не знаем: списка из Правил мы не нашли, а источники говорят разное. Спросите в акимате до оплаты.
guide-service-yes-adult =
    Работник совершеннолетний: не моложе { $years ->
        [one] { NUMBER($years) } года
        [few] { NUMBER($years) } лет
        [many] { NUMBER($years) } лет
       *[other] { NUMBER($years) } года
    }.
guide-service-yes-stay = При подаче работник находится в Казахстане законно.
guide-service-yes-papers = Есть подтверждение наличия либо отсутствия судимости, медицинская справка, медицинская страховка и дактилоскопическая регистрация, или их ещё можно получить.
guide-service-yes-months =
    Разрешение нужно на срок от { NUMBER($min) } до { $max ->
        [one] { NUMBER($max) } месяца
        [few] { NUMBER($max) } месяцев
        [many] { NUMBER($max) } месяцев
       *[other] { NUMBER($max) } месяца
    }.
guide-service-yes-ceiling =
    Вместе с этим работником у работодателя одновременно не больше { $max ->
        [one] { NUMBER($max) } трудового иммигранта
        [few] { NUMBER($max) } трудовых иммигрантов
        [many] { NUMBER($max) } трудовых иммигрантов
       *[other] { NUMBER($max) } трудового иммигранта
    } по договору.
guide-service-yes-unit = Место работы — в той административно-территориальной единице, где выдают разрешение.
guide-service-yes-applies = Заявление подаёт работник, а не работодатель.
guide-service-yes-tax = Подоходный налог платят заранее, и его не возвращают. Поэтому его платят последним, когда больше нет открытых вопросов.
guide-service-yes-quota = Есть ли ещё места в квоте, здесь узнать нельзя. Спросите в акимате до оплаты.

guide-service-situations = Если верно другое
    .lead = В каждой строке сказано, куда обратиться.
guide-service-situations-citizen = Это разрешение — только для иммигрантов.
    .title = Гражданство Казахстана
guide-service-situations-eaeu = Работа по трудовому или гражданско-правовому договору, без этого разрешения.
    .title = Гражданство России, Беларуси, Армении или Кыргызстана
guide-service-situations-company = Нужно другое разрешение, и просит его работодатель.
    .title = Нанимает компания или предприниматель, или работа приносит доход работодателю
guide-service-situations-transfer = Для этого есть отдельное разрешение.
    .title = Внутрикорпоративный перевод
guide-service-situations-specialist = В приоритетных отраслях — справка акимата о соответствии квалификации.
    .title = Специалист, который сам ищет работу
guide-service-situations-seasonal = Разрешения, которые выдают работодателям, по профессиям из перечня.
    .title = Сезонная работа
guide-service-situations-business = Виза или разрешение на проживание для бизнес-иммигрантов.
    .title = Свой бизнес
guide-service-situations-resident = На таких людей квота и правила о разрешениях для иностранных работников не распространяются.
    .title = Постоянное проживание в Казахстане (вид на жительство)
guide-service-situations-status = Сначала спросите. Перечень, который мы нашли в обзоре ноября 2023 года, — о разрешении работодателя. О разрешении самого работника в нём не сказано, и в августе 2025 года его изменили.
    .title = Кандас, беженец, лицо, ищущее убежище, иммигрант по гуманитарным мотивам, жертва торговли людьми, наказание без лишения свободы
guide-service-situations-kandas = По приказу от { DATE($from) } таких людей направляют в пилотный проект на migration.enbek.kz. Проверьте там, идёт ли он ещё.
    .title = Этнический казах, который просит статус кандаса или постоянное проживание
guide-service-situations-student = Особые условия Трудового кодекса.
    .title = Пребывание для учёбы
guide-service-situations-family = Особые условия Трудового кодекса.
    .title = Пребывание для воссоединения семьи
guide-service-situations-no-agreement = Тогда эта услуга закрыта. Сначала спросите в акимате, есть ли соглашение. Если нет, другой известный нам путь — рабочая виза и разрешение работодателя-компании.
    .title = Гражданство страны, у которой такого соглашения нет
guide-service-situations-entry = По сообщению от { DATE($reported) } электронное разрешение на поездку — добровольный пилотный проект. По одной более поздней заметке, оно обязательно в аэропортах с { DATE($airports) }, в других местах — с { DATE($elsewhere) } Кто освобождён, мы не знаем: спросите в консульстве до поездки.
    .title = Вопрос только о въезде (QazETA)
guide-service-situations-companions = Правила о членах семьи, которые приезжают с трудовым иммигрантом, мы не нашли. Спросите в миграционной полиции.
    .title = Члены семьи, которые приезжают вместе

## destination: no_permit_citizen

guide-destination-no_permit_citizen = { destination-no_permit_citizen }
    .lead = Для работников с гражданством Казахстана.

guide-destination-no_permit_citizen-about = { -guide-about }
guide-destination-no_permit_citizen-about-what = { destination-no_permit_citizen.what }
    .title = { outcome-what }
guide-destination-no_permit_citizen-about-who = За гражданина Казахстана такое заявление никто не подаёт.
    .title = { -guide-who }
guide-destination-no_permit_citizen-about-where = { destination-no_permit_citizen.where }
    .title = { outcome-where }
guide-destination-no_permit_citizen-about-how-long = Мы этого не знаем. Спросите в акимате. Срок этого разрешения для гражданина значения не имеет.
    .title = { -guide-how-long }
guide-destination-no_permit_citizen-about-differs = Разрешение, квота и налог на него созданы для трудовых иммигрантов.
    .title = { -guide-differs }

guide-destination-no_permit_citizen-next = { -guide-next }
guide-destination-no_permit_citizen-next-tax =
    { $role ->
        [worker] Не платите налог за разрешение трудовому иммигранту: его не возвращают и не засчитывают в счёт других платежей. Если он уже уплачен, спросите в налоговом органе, можно ли его вернуть: об этом мы ничего не нашли.
        [employer] Предупредите работника, чтобы он не платил налог за разрешение трудовому иммигранту: его не возвращают и не засчитывают в счёт других платежей. Если он уже уплачен, спросите в налоговом органе, можно ли его вернуть: об этом мы ничего не нашли.
       *[consultant] Налог за разрешение трудовому иммигранту платить не следует: его не возвращают и не засчитывают в счёт других платежей. Если он уже уплачен, спросите в налоговом органе, можно ли его вернуть: об этом мы ничего не нашли.
    }
guide-destination-no_permit_citizen-next-ask = Спросите в акимате: «Как физическому лицу взять гражданина Казахстана на работу в домашнее хозяйство? Что и где нужно зарегистрировать?»
guide-destination-no_permit_citizen-next-wrong = Сюда привёл неверный ответ? Любой ответ в проверке можно изменить. Для кого эта услуга — на отдельной странице.

## destination: no_permit_eaeu

guide-destination-no_permit_eaeu = { destination-no_permit_eaeu }
    .lead = Для граждан России, Беларуси, Армении и Кыргызстана.

guide-destination-no_permit_eaeu-about = { -guide-about }
guide-destination-no_permit_eaeu-about-what = { destination-no_permit_eaeu.what }
    .title = { outcome-what }
guide-destination-no_permit_eaeu-about-who = Мы этого не знаем. Спросите в миграционной полиции, кто должен оформить проживание.
    .title = { -guide-who }
guide-destination-no_permit_eaeu-about-where = { destination-no_permit_eaeu.where }
    .title = { outcome-where }
guide-destination-no_permit_eaeu-about-how-long = Мы этого не знаем. Спросите в миграционной полиции, на какой срок дают проживание по договору.
    .title = { -guide-how-long }
guide-destination-no_permit_eaeu-about-differs = Здесь основание — зарегистрированный договор, а не разрешение.
    .title = { -guide-differs }

guide-destination-no_permit_eaeu-next = { -guide-next }
guide-destination-no_permit_eaeu-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-no_permit_eaeu-next-contract = Заключите договор и спросите о его регистрации: проживание оформляют по зарегистрированному договору.
guide-destination-no_permit_eaeu-next-ask-akimat = Спросите в акимате: «Как зарегистрировать договор гражданина страны ЕАЭС о работе в домашнем хозяйстве физического лица? Кто должен это сделать и в какой срок?»
guide-destination-no_permit_eaeu-next-ask-police = Спросите в миграционной полиции: «Кто должен оформить проживание по зарегистрированному договору, с какими документами и в какой срок?»
guide-destination-no_permit_eaeu-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: no_permit_resident

guide-destination-no_permit_resident = { destination-no_permit_resident }
    .lead = Для иностранцев, которые живут в Казахстане постоянно.

guide-destination-no_permit_resident-about = { -guide-about }
guide-destination-no_permit_resident-about-what = { destination-no_permit_resident.what }
    .title = { outcome-what }
guide-destination-no_permit_resident-about-who = Мы этого не знаем. Спросите в акимате, нужно ли кому-то что-то подавать.
    .title = { -guide-who }
guide-destination-no_permit_resident-about-where = { destination-no_permit_resident.where }
    .title = { outcome-where }
guide-destination-no_permit_resident-about-how-long = Мы этого не знаем. Спросите в миграционной полиции, сколько действует вид на жительство.
    .title = { -guide-how-long }
guide-destination-no_permit_resident-about-differs = Вид на жительство (постоянное проживание) — это не разрешение на временное проживание (РВП). Здесь речь только о постоянном проживании.
    .title = { -guide-differs }

guide-destination-no_permit_resident-next = { -guide-next }
guide-destination-no_permit_resident-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-no_permit_resident-next-document = Подготовьте вид на жительство. Разрешения на временное проживание (РВП) для этого пути недостаточно.
guide-destination-no_permit_resident-next-ask = Спросите в акимате: «Иностранец, который постоянно живёт в Казахстане, будет работать в домашнем хозяйстве у физического лица. Какие документы должен увидеть работодатель? Должен ли кто-то что-то подавать?»
guide-destination-no_permit_resident-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: ask_exempt_status

guide-destination-ask_exempt_status = { destination-ask_exempt_status }
    .lead = Для кандасов и тех, кто просит этот статус, беженцев, лиц, ищущих убежище, иммигрантов по гуманитарным мотивам, жертв торговли людьми и людей с наказанием без лишения свободы. Это не «да» и не «нет».

guide-destination-ask_exempt_status-about = { -guide-about }
guide-destination-ask_exempt_status-about-what = { destination-ask_exempt_status.what }
    .title = { outcome-what }
guide-destination-ask_exempt_status-about-who = Мы этого не знаем. Спросите в акимате, кто должен подавать — работник или работодатель — и что именно.
    .title = { -guide-who }
guide-destination-ask_exempt_status-about-where = { destination-ask_exempt_status.where }
    .title = { outcome-where }
guide-destination-ask_exempt_status-about-how-long = Мы этого не знаем. Спросите в акимате.
    .title = { -guide-how-long }
guide-destination-ask_exempt_status-about-differs = Перечень — о разрешении работодателя. Здесь речь о разрешении работника. Поэтому не делайте из перечня вывод, что ничего оформлять не надо.
    .title = { -guide-differs }

guide-destination-ask_exempt_status-next = { -guide-next }
guide-destination-ask_exempt_status-next-tax =
    { $role ->
        [worker] Не платите налог за разрешение трудовому иммигранту, пока нет ответа: его не возвращают и не засчитывают в счёт других платежей.
        [employer] Предупредите работника, чтобы он не платил налог за разрешение трудовому иммигранту, пока нет ответа: его не возвращают и не засчитывают в счёт других платежей.
       *[consultant] Налог за разрешение трудовому иммигранту платить не следует, пока нет ответа: его не возвращают и не засчитывают в счёт других платежей.
    }
guide-destination-ask_exempt_status-next-wait = Не начинайте работу, пока ответ не ясен: за работу без обязательного разрешения наказывают.
guide-destination-ask_exempt_status-next-ask = Спросите в акимате по месту работы, потому что перечень на это не отвечает: «По перечню Правительства при этом статусе не требуется только разрешение работодателя или также собственное разрешение работника (разрешение трудовому иммигранту) для работы в домашнем хозяйстве? Кто и что должен подавать?»
guide-destination-ask_exempt_status-next-ask-kandas = Если статус кандаса или постоянное проживание пока только просят, спросите ещё: «Идёт ли ещё пилотный проект на migration.enbek.kz? Можно ли работать до решения?»
guide-destination-ask_exempt_status-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: student_rules

guide-destination-student_rules = { destination-student_rules }
    .lead = Для иностранцев, которые находятся здесь для учёбы.

guide-destination-student_rules-about = { -guide-about }
guide-destination-student_rules-about-what = { destination-student_rules.what }
    .title = { outcome-what }
guide-destination-student_rules-about-who = Мы этого не знаем. Спросите по месту учёбы, кто и о чём подаёт заявление.
    .title = { -guide-who }
guide-destination-student_rules-about-where = { destination-student_rules.where }
    .title = { outcome-where }
guide-destination-student_rules-about-how-long = Мы этого не знаем. Спросите по месту учёбы, как долго и сколько часов можно работать.
    .title = { -guide-how-long }
guide-destination-student_rules-about-differs = Трудовой кодекс требует эти документы. Нужно ли ещё и разрешение, в прочитанном месте не сказано: спросите до начала работы.
    .title = { -guide-differs }

guide-destination-student_rules-next = { -guide-next }
guide-destination-student_rules-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-student_rules-next-ask-school = Спросите по месту учёбы: «Выдаёте ли вы справку, которая нужна работодателю? Кто и что должен подать до начала работы?»
guide-destination-student_rules-next-ask-police = Спросите в миграционной полиции: «Позволяет ли разрешение на проживание для учёбы работать в домашнем хозяйстве у физического лица или нужно ещё и разрешение трудовому иммигранту?»
guide-destination-student_rules-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: family_rules

guide-destination-family_rules = { destination-family_rules }
    .lead = Для иностранцев, которые находятся здесь для воссоединения семьи.

guide-destination-family_rules-about = { -guide-about }
guide-destination-family_rules-about-what = { destination-family_rules.what }
    .title = { outcome-what }
guide-destination-family_rules-about-who = Мы этого не знаем. Спросите в миграционной полиции, кто и о чём подаёт заявление.
    .title = { -guide-who }
guide-destination-family_rules-about-where = { destination-family_rules.where }
    .title = { outcome-where }
guide-destination-family_rules-about-how-long = Мы этого не знаем. Спросите в миграционной полиции, на какой срок такое проживание позволяет работать.
    .title = { -guide-how-long }
guide-destination-family_rules-about-differs = Трудовой кодекс требует эти документы. Нужно ли ещё и разрешение, в прочитанном месте не сказано: спросите до начала работы.
    .title = { -guide-differs }

guide-destination-family_rules-next = { -guide-next }
guide-destination-family_rules-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-family_rules-next-papers = Подготовьте разрешение на проживание для воссоединения семьи и подтверждение брака. Работодателю нужно и то, и другое.
guide-destination-family_rules-next-ask = Спросите в миграционной полиции: «Позволяет ли разрешение на проживание для воссоединения семьи работать в домашнем хозяйстве у физического лица или нужно ещё и разрешение трудовому иммигранту?»
guide-destination-family_rules-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: employer_permit

guide-destination-employer_permit = { destination-employer_permit }
    .lead = Для работы в компании или в бизнесе и для работы, которая приносит доход работодателю.

guide-destination-employer_permit-about = { -guide-about }
guide-destination-employer_permit-about-what = { destination-employer_permit.what }
    .title = { outcome-what }
guide-destination-employer_permit-about-who = Работодатель, а не работник.
    .title = { -guide-who }
guide-destination-employer_permit-about-where =
    На egov.kz, elicense.kz или migration.enbek.kz. По одному юридическому обзору, с { DATE($from) } вакансия сначала должна быть опубликована на enbek.kz в течение { $days ->
        [one] { NUMBER($days) } календарного дня
        [few] { NUMBER($days) } календарных дней
        [many] { NUMBER($days) } календарных дней
       *[other] { NUMBER($days) } календарного дня
    }.
    .title = { outcome-where }
guide-destination-employer_permit-about-how-long = Мы этого не знаем. Спросите в акимате, на какой срок выдают разрешение.
    .title = { -guide-how-long }
guide-destination-employer_permit-about-differs = Это разрешение получает работодатель, и сбор платит он. Налог, который работник заранее платит за работу в домашнем хозяйстве, права на это разрешение не даёт.
    .title = { -guide-differs }

guide-destination-employer_permit-next = { -guide-next }
guide-destination-employer_permit-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-employer_permit-next-ask = Работодатель спрашивает в акимате: «Какое разрешение на иностранную рабочую силу подходит для этой работы и этого работодателя? Есть ли место в квоте? Какой сбор?»
guide-destination-employer_permit-next-visa = Если у страны работника нет соглашения о безвизовом пребывании на срок, который требует закон, к этому пути относится и рабочая виза.
guide-destination-employer_permit-next-household = Работа всё же в домашнем хозяйстве, и не подходит только страна? Это разрешение мы нашли только для компаний и предпринимателей. Спросите в акимате: «Может ли физическое лицо получить разрешение на привлечение иностранной рабочей силы для домашнего хозяйства?»
guide-destination-employer_permit-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: seasonal_permit

guide-destination-seasonal_permit = { destination-seasonal_permit }
    .lead = Для работы на один сезон.

guide-destination-seasonal_permit-about = { -guide-about }
guide-destination-seasonal_permit-about-what = { destination-seasonal_permit.what }
    .title = { outcome-what }
guide-destination-seasonal_permit-about-who = Работодатель, а не работник.
    .title = { -guide-who }
guide-destination-seasonal_permit-about-where = { destination-seasonal_permit.where }
    .title = { outcome-where }
guide-destination-seasonal_permit-about-how-long =
    До { $years ->
        [one] { NUMBER($years) } года
        [few] { NUMBER($years) } лет
        [many] { NUMBER($years) } лет
       *[other] { NUMBER($years) } года
    }.
    .title = { -guide-how-long }
guide-destination-seasonal_permit-about-differs = Это разрешение получает работодатель, за него платят сбор. Оно связано с профессией и сезоном, а не с домашним хозяйством.
    .title = { -guide-differs }

guide-destination-seasonal_permit-next = { -guide-next }
guide-destination-seasonal_permit-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-seasonal_permit-next-ask = Работодатель спрашивает в акимате по месту работы: «Есть ли эта профессия в перечне для сезонных работников? Куда подавать, на какой срок и какой сбор?»
guide-destination-seasonal_permit-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: transfer_permit

guide-destination-transfer_permit = { destination-transfer_permit }
    .lead = Для тех, кого группа компаний переводит в Казахстан.

guide-destination-transfer_permit-about = { -guide-about }
guide-destination-transfer_permit-about-what = { destination-transfer_permit.what }
    .title = { outcome-what }
guide-destination-transfer_permit-about-who = Мы этого не знаем. Спросите в компании и в акимате.
    .title = { -guide-who }
guide-destination-transfer_permit-about-where = { destination-transfer_permit.where }
    .title = { outcome-where }
guide-destination-transfer_permit-about-how-long =
    До { $years ->
        [one] { NUMBER($years) } года
        [few] { NUMBER($years) } лет
        [many] { NUMBER($years) } лет
       *[other] { NUMBER($years) } года
    } и ещё { $more ->
        [one] { NUMBER($more) } год
        [few] { NUMBER($more) } года
        [many] { NUMBER($more) } лет
       *[other] { NUMBER($more) } года
    }.
    .title = { -guide-how-long }
guide-destination-transfer_permit-about-differs = Оно для сотрудников группы компаний, а не для работы в домашнем хозяйстве.
    .title = { -guide-differs }

guide-destination-transfer_permit-next = { -guide-next }
guide-destination-transfer_permit-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-transfer_permit-next-ask-company = Спросите в компании: «Кто и когда подаёт заявление на разрешение на перевод?»
guide-destination-transfer_permit-next-ask-akimat = Спросите в акимате: «Как и с какими документами подают на разрешение на внутрикорпоративный перевод?»
guide-destination-transfer_permit-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: qualification_certificate

guide-destination-qualification_certificate = { destination-qualification_certificate }
    .lead = Для специалистов, которые приезжают сами искать работу.

guide-destination-qualification_certificate-about = { -guide-about }
guide-destination-qualification_certificate-about-what = Специалистам, которые сами ищут работу в приоритетных отраслях, нужна справка о соответствии квалификации для самостоятельного трудоустройства.
    .title = { outcome-what }
guide-destination-qualification_certificate-about-who = Справка нужна специалисту. Кто подаёт документы, мы не знаем: спросите в акимате.
    .title = { -guide-who }
guide-destination-qualification_certificate-about-where = { destination-qualification_certificate.where }
    .title = { outcome-where }
guide-destination-qualification_certificate-about-how-long =
    До { $months ->
        [one] { NUMBER($months) } месяца
        [few] { NUMBER($months) } месяцев
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    }. Её можно продлить на срок договора — до { $years ->
        [one] { NUMBER($years) } года
        [few] { NUMBER($years) } лет
        [many] { NUMBER($years) } лет
       *[other] { NUMBER($years) } года
    }.
    .title = { -guide-how-long }
guide-destination-qualification_certificate-about-differs = Она для квалифицированной работы в приоритетной отрасли, а не для работы в домашнем хозяйстве.
    .title = { -guide-differs }

guide-destination-qualification_certificate-next = { -guide-next }
guide-destination-qualification_certificate-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-qualification_certificate-next-ask = Спросите в акимате: «Относится ли моя профессия к приоритетной отрасли? Кто и какие документы подаёт на справку о соответствии квалификации и сколько это длится?»
guide-destination-qualification_certificate-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## destination: business_immigrant

guide-destination-business_immigrant = { destination-business_immigrant }
    .lead = Для тех, кто приезжает вести бизнес.

guide-destination-business_immigrant-about = { -guide-about }
guide-destination-business_immigrant-about-what = { destination-business_immigrant.what }
    .title = { outcome-what }
guide-destination-business_immigrant-about-who = Мы этого не знаем. Спросите в миграционной полиции.
    .title = { -guide-who }
guide-destination-business_immigrant-about-where = { destination-business_immigrant.where }
    .title = { outcome-where }
guide-destination-business_immigrant-about-how-long = Мы этого не знаем. Спросите в миграционной полиции, на какой срок дают визу или разрешение на проживание.
    .title = { -guide-how-long }
guide-destination-business_immigrant-about-differs = Это для своего бизнеса, а не для работы на другого человека.
    .title = { -guide-differs }

guide-destination-business_immigrant-next = { -guide-next }
guide-destination-business_immigrant-next-tax = { guide-destination-no_permit_citizen-next-tax }
guide-destination-business_immigrant-next-ask = Спросите в миграционной полиции, а за границей — в консульстве Казахстана: «Какая виза или какое разрешение на проживание нужны бизнес-иммигранту? С чего начать и какие документы нужны?»
guide-destination-business_immigrant-next-wrong = { guide-destination-no_permit_citizen-next-wrong }

## Filing on eGov

guide-filing = Подача на eGov
    .lead = Шаги на день подачи. На этой странице подать ничего нельзя.

guide-filing-paper = До пилотного проекта
guide-filing-paper-centre = По одному обзору, работник приходит с документами в ЦОН (ХҚКО), и сотрудники вносят заявление в систему.
guide-filing-paper-list = По сообщению одного издания, список в окне начинается с заявления, квитанции об уплате налога, паспорта с отметкой о въезде и медицинских справок. Дальше текст обрывается: спросите в ЦОНе.
guide-filing-paper-counter = Если документов не хватает или их срок истёк, ЦОН отказывает в приёме и письменно указывает причину.
guide-filing-paper-system = Из ЦОНа документы переходят в систему акимата (АИС ИРС), а оттуда автоматически в полицию.
guide-filing-paper-portal = По переработанным Правилам можно подать и через eGov, и через migration.enbek.kz. Работает ли это до пилотного проекта, источники говорят разное: одна юридическая фирма пишет, что нет.

guide-filing-pilot = В пилотном проекте: через портал, с помощью в ЦОНе
guide-filing-pilot-explain = Консультант ЦОНа (ХҚКО) объясняет, как подать через портал, и при необходимости провожает в сектор самообслуживания.
guide-filing-pilot-fill = Работник заполняет заявление, прикладывает сканы документов и подписывает собственной электронной цифровой подписью (ЭЦП, по-казахски ЭЦҚ).
guide-filing-pilot-signature = Подписи ещё нет? Консультант объясняет, как её получить.
guide-filing-pilot-failure = По сообщению одного издания, если из-за технического сбоя подать через портал нельзя, можно подать в ЦОНе на бумаге.
guide-filing-pilot-privacy = По сообщению одного издания, приказ о пилотном проекте защищает и персональные данные при самообслуживании.
guide-filing-pilot-paper = Принимает ли ЦОН документы на бумаге и без сбоя, мы не знаем: спросите там.

guide-filing-egov = Только на eGov
guide-filing-egov-only = С { DATE($from) } заявление подают только на eGov.kz. В ЦОНах (ХҚКО) его больше не принимают.
guide-filing-egov-number = Сначала индивидуальный идентификационный номер (ИИН, по-казахски ЖСН). Работник обращается за ним лично в ЦОН по месту пребывания.
guide-filing-egov-signature = Потом собственная электронная цифровая подпись (ЭЦП, по-казахски ЭЦҚ) работника. Ею подписывают заявление; подпись работодателя её не заменяет.
guide-filing-egov-tax = Потом проверьте всё. Налог платят до выдачи разрешения, но только когда больше нет открытых вопросов: его не возвращают.
guide-filing-egov-fill = Работник заполняет заявление, прикладывает сканы и подписывает.

guide-filing-open = После пилотного проекта: что действует сейчас, не подтверждено
guide-filing-open-ended = Пилотный проект закончился { DATE($ended) }, и акта о том, что действует после него, мы не нашли.
guide-filing-open-check = В день подачи посмотрите страницу услуги на eGov и спросите в акимате, как подать. Сделайте и то, и другое до уплаты налога.
guide-filing-open-last = Последний известный нам способ: с { DATE($from) } только eGov.kz, не ЦОНы (ХҚКО).
guide-filing-open-signed = В пилотном проекте работник заполнял заявление, прикладывал сканы и подписывал собственной электронной цифровой подписью (ЭЦП, по-казахски ЭЦҚ). Разумно быть готовым к тому же.
guide-filing-open-number = За идентификационным номером (ИИН, по-казахски ЖСН) обращаются лично в ЦОН по месту пребывания.
guide-filing-open-rules = Пилотный проект основан на совместном решении двух органов. Поэтому его конец сам по себе не меняет Правила, а в них после переработки названы порталы. Это наше толкование.

guide-filing-attach = Что приложить и что берут из баз
guide-filing-attach-law = По закону для нового разрешения нужны: законное пребывание, подтверждение наличия либо отсутствия судимости, медицинская справка, медицинская страховка, дактилоскопическая регистрация и уплаченный заранее налог.
guide-filing-attach-extension = Для продления: документы о работе в домашнем хозяйстве за прошедший период и налог, уплаченный заранее за новый.
guide-filing-attach-expired = Все документы должны действовать: с просроченным заявление не принимают.
guide-filing-attach-databases = С { DATE($from) } и до конца пилотного проекта медицинскую справку и страховку брали из государственных баз, а не загружали. Что действует после него, не подтверждено. Оттуда могут брать и другие данные.
guide-filing-attach-in-hand = Документа, который у вас на руках, в базе может не быть. До уплаты налога спросите в клинике и у страховщика, внесён ли он.
guide-filing-attach-not-twice = По сообщению одного издания, нельзя требовать документы и данные, которые государство может получить из своих систем.
guide-filing-attach-receipt = Квитанция об уплате налога — в последнюю очередь. Налог платят до выдачи разрешения, и его не возвращают. Поэтому его не платят, пока есть другие открытые вопросы.
guide-filing-attach-form = Какие поля в форме и какие файлы, размеры и фотографии она принимает, мы не нашли. Следуйте указаниям портала.

guide-filing-next = Что будет дальше
guide-filing-next-police =
    В официальном объявлении без даты, о подаче в ЦОНе, сказано, что полиция рассматривает документы в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    }. Действует ли это в ваш день, не подтверждено.
guide-filing-next-akimat = Решает акимат (әкімдік): после согласования с полицией и в пределах квоты.
guide-filing-next-time = Сколько длится всё решение, мы не нашли. Спросите в акимате.
guide-filing-next-back = По тому же объявлению, разрешение или продление приходит в личный кабинет заявителя на портале или в ЦОН, если подавали там.

guide-filing-not-accepted = Если заявление не приняли
guide-filing-not-accepted-reason = В приёме заявления отказывают, если документов не хватает или их срок истёк.
guide-filing-not-accepted-written = ЦОН письменно указывает причину.
guide-filing-not-accepted-portal = Как портал показывает, что заявление не приняли, мы не нашли.
guide-filing-not-accepted-do = Получите то, чего не хватает, или обновите просроченное. Потом подайте снова.

guide-filing-refused = Если в услуге отказали
    .lead = Основания для отказа в оказании государственной услуги.
guide-filing-refused-untrue = Документы или данные оказались недостоверными.
guide-filing-refused-requirements = Заявитель или документы не соответствуют требованиям закона.
guide-filing-refused-police = Орган, чьё согласование нужно, ответил «нет». Здесь это полиция.
guide-filing-refused-court = Суд запретил эту деятельность или лишил связанного с ней права.
guide-filing-refused-consent = Заявитель не даёт согласия на доступ к персональным данным ограниченного доступа.
guide-filing-refused-quota = Разрешение дают только в пределах квоты.
guide-filing-refused-list = В Правилах есть свой перечень; мы его не нашли.
guide-filing-refused-reasons = В отказе должны быть указаны причины. Если их нет, попросите указать.
guide-filing-refused-reworded = С { DATE($from) } объявлена новая редакция пункта о причинах. Мы её не видели.

guide-filing-hearing = Заслушивание до отказа
guide-filing-hearing-notice =
    До решения не в пользу заявителя его уведомляют не позднее чем за { $days ->
        [one] { NUMBER($days) } рабочий день
        [few] { NUMBER($days) } рабочих дня
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочих дня
    } и дают возможность ответить.
guide-filing-hearing-none =
    Этого может не быть, например если процедура длится меньше { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    } или идёт автоматически.

guide-filing-complaint = Жалоба
guide-filing-complaint-term =
    Жалобу подают в течение { $months ->
        [one] { NUMBER($months) } месяца
        [few] { NUMBER($months) } месяцев
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    } с того дня, как стало известно о решении.
guide-filing-complaint-longer =
    По закону от { DATE($law) }, который действует с января 2026 года, если в решении не сказано, как его обжаловать, на жалобу есть { $months ->
        [one] { NUMBER($months) } месяц
        [few] { NUMBER($months) } месяца
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    }.
guide-filing-complaint-where =
    Её подают в орган, который принял решение. Он передаёт её дальше в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    }.
guide-filing-complaint-review =
    Общий срок рассмотрения — { $days ->
        [one] { NUMBER($days) } рабочий день
        [few] { NUMBER($days) } рабочих дня
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочих дня
    }.
guide-filing-complaint-silence = Если орган не принял решение в срок, это считается отказом.
guide-filing-complaint-when = Срок для всего решения мы не нашли. Поэтому при подаче спросите в акимате, до какого дня примут решение, и запишите ответ.
guide-filing-complaint-special = В законе о государственных услугах есть свои правила о жалобах, целиком мы их не читали. Спросите в акимате или у юриста, какие из них действуют.

guide-filing-again = Подать снова
guide-filing-again-cause = Когда причина отказа устранена, можно обратиться снова.
guide-filing-again-tax = Засчитают ли уже уплаченный налог при новом заявлении, мы не нашли. Спросите в налоговом органе, прежде чем платить второй раз.

## For the employer: before, during, after

guide-employer = Работодателю: до, во время, после
    .lead = Один экран для частного лица, которое хочет взять человека на работу в своё домашнее хозяйство.

guide-employer-yours = Заявление подаёт сам работник
guide-employer-yours-applies =
    { $role ->
        [employer] Вы подать его не можете: заявитель — работник.
       *[consultant] Работодатель подать его не может: заявитель — работник.
    }
guide-employer-yours-signature =
    { $role ->
        [employer] Его подписывают собственной электронной цифровой подписью (ЭЦП) работника. Ваша подпись её не заменяет.
       *[consultant] Его подписывают собственной электронной цифровой подписью (ЭЦП) работника. Подпись работодателя её не заменяет.
    }
guide-employer-yours-signature-after =
    { $role ->
        [employer] В пилотном проекте его подписывали собственной электронной цифровой подписью (ЭЦП) работника. Ваша подпись её не заменяла.
       *[consultant] В пилотном проекте его подписывали собственной электронной цифровой подписью (ЭЦП) работника. Подпись работодателя её не заменяла.
    }
guide-employer-yours-attorney = Может ли кто-то подать за работника по доверенности, мы не знаем: спросите в акимате.

guide-employer-before = До разрешения
guide-employer-before-household =
    { $role ->
        [employer] Вы нанимаете как физическое лицо, для домашнего хозяйства (үй шаруашылығы). Цель работы — не ваш доход.
       *[consultant] Работодатель нанимает как физическое лицо, для домашнего хозяйства (үй шаруашылығы). Цель работы — не его доход.
    }
guide-employer-before-foreigner = Может ли работодателем быть иностранец, в прочитанных статьях не сказано: спросите в акимате.
guide-employer-before-five =
    У одного физического лица одновременно может быть по договору не больше { $max ->
        [one] { NUMBER($max) } трудового иммигранта
        [few] { NUMBER($max) } трудовых иммигрантов
        [many] { NUMBER($max) } трудовых иммигрантов
       *[other] { NUMBER($max) } трудового иммигранта
    }.
guide-employer-before-contract = До разрешения договор не подписывают: закон это запрещает.
guide-employer-before-unit = Место работы должно быть в административно-территориальной единице, где выдают разрешение. Какой это акимат, узнайте до подачи.
guide-employer-before-inform =
    Принимающее лицо — это гражданин Казахстана, постоянно проживающий здесь или юридическое лицо Казахстана, которые приглашают работника или дают ему жильё. Принимающее лицо сообщает полиции в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    } со дня прибытия.
guide-employer-before-tax = Налог платят до разрешения, и его не возвращают. Поэтому его не платят, пока есть другие открытые вопросы.

guide-employer-during = Пока разрешение действует
guide-employer-during-insurance = Сначала медицинская страховка работника, потом трудовой договор (еңбек шарты).
guide-employer-during-term = Срок договора — в пределах срока разрешения.
guide-employer-during-record = Договор и его изменения вносят в единую систему (ЕСУТД), или договор заключают на hr.enbek.kz. Акимат его регистрирует.
guide-employer-during-record-days = В какой срок, мы не нашли: спросите в акимате.
guide-employer-during-residence =
    { $role ->
        [employer] Разрешение на временное проживание (РВП) работника оформляют по вашему ходатайству.
       *[consultant] Разрешение на временное проживание (РВП) работника оформляют по ходатайству работодателя.
    }
guide-employer-during-papers = Для домашних работников не издают приказ о приёме и не делают запись в трудовой книжке.
guide-employer-during-copies = Копии документов, удостоверяющих личность работника, можно собирать для целей Трудового кодекса.
guide-employer-during-extend = Для продления работнику нужны документы о прежней работе в домашнем хозяйстве.

guide-employer-after = В конце
guide-employer-after-record = Прекращение договора тоже вносят в единую систему.
guide-employer-after-notice = Сроки уведомления и выплаты — как написано в договоре.
guide-employer-after-departure = Принимающее лицо заботится о документах работника на пребывание и о его выезде в конце срока.
guide-employer-after-ends = Когда разрешение заканчивается, работник должен выехать, если нет другого законного основания. Новое разрешение выдают до этого.

guide-employer-money-and-fines = Деньги и штрафы
guide-employer-money-and-fines-fee = Государственной пошлины за это разрешение мы не нашли. Сбор за иностранную рабочую силу относится к другому разрешению.
guide-employer-money-and-fines-permit = Нет разрешения на работника или одновременно слишком много работников: штраф { $first }, при повторе в течение года — { $again }. МРП — месячный расчётный показатель.
guide-employer-money-and-fines-host = Опоздание с уведомлением о прибытии: предупреждение, при повторе в течение года — штраф { $again }.

## For the worker: papers, stay, money

guide-worker = Работнику: документы, пребывание, деньги
    .lead = С чего начать, как долго можно находиться в стране и сколько это стоит.

guide-worker-order = Разумный порядок
    .lead = Порядок — наше толкование. У каждого шага свой источник.
guide-worker-order-inform =
    После въезда: принимающее лицо сообщает полиции в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    } со дня прибытия.
guide-worker-order-registration = Регистрация в миграционной полиции: не позднее { NUMBER($day) }-го календарного дня после пересечения границы, если пребывание длится дольше.
guide-worker-order-iin = Идентификационный номер (ИИН, по-казахски ЖСН): лично в ЦОНе (ХҚКО) по месту пребывания.
guide-worker-order-signature = Собственная электронная цифровая подпись (ЭЦП, по-казахски ЭЦҚ): ею подписывают онлайн-заявление.
guide-worker-order-signature-after = Собственная электронная цифровая подпись (ЭЦП, по-казахски ЭЦҚ): в пилотном проекте ею подписывали онлайн-заявление. Что действует сейчас, не подтверждено.
guide-worker-order-papers = Медицинская справка, медицинская страховка, дактилоскопическая регистрация, подтверждение наличия либо отсутствия судимости.
guide-worker-order-check = Проверьте всё и спросите в акимате о том, что ещё неясно: о квоте, о стране, о способе подачи.
guide-worker-order-tax = Только теперь налог. Его не возвращают.
guide-worker-order-apply = Заявление — от самого работника.
guide-worker-order-contract = После разрешения: трудовой договор (еңбек шарты) в пределах срока разрешения.
guide-worker-order-register = Работодатель вносит договор в систему, акимат его регистрирует.
guide-worker-order-residence = Разрешение на временное проживание (РВП) по ходатайству работодателя.

guide-worker-stay = Пребывание
guide-worker-stay-limits =
    Без визы: { $at_once ->
        [one] { NUMBER($at_once) } календарный день
        [few] { NUMBER($at_once) } календарных дня
        [many] { NUMBER($at_once) } календарных дней
       *[other] { NUMBER($at_once) } календарных дня
    } с пересечения границы и всего { $total ->
        [one] { NUMBER($total) } день
        [few] { NUMBER($total) } дня
        [many] { NUMBER($total) } дней
       *[other] { NUMBER($total) } дня
    } в каждых { NUMBER($window) }, если соглашение или Правительство не установили другое.
guide-worker-stay-uzbekistan =
    По сообщению одного издания, граждане Узбекистана могут быть здесь { $days ->
        [one] { NUMBER($days) } день
        [few] { NUMBER($days) } дня
        [many] { NUMBER($days) } дней
       *[other] { NUMBER($days) } дня
    } без регистрации и всего { $total ->
        [one] { NUMBER($total) } день
        [few] { NUMBER($total) } дня
        [many] { NUMBER($total) } дней
       *[other] { NUMBER($total) } дня
    } из { NUMBER($window) }. Там же сказано, что приехавшие работать должны заключить договор в первый месяц; дальше текст обрывается. Но до разрешения закон запрещает договор: спросите в миграционной полиции заранее.
guide-worker-stay-residence = На того, у кого есть разрешение на временное проживание (РВП), эти пределы не распространяются. Его выдают на срок разрешения трудовому иммигранту.
guide-worker-stay-ceiling =
    Временное проживание без перерыва — не больше { $months ->
        [one] { NUMBER($months) } месяца
        [few] { NUMBER($months) } месяцев
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    }.
guide-worker-stay-moving =
    После переезда: регистрация по новому адресу в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    }.
guide-worker-stay-passport = Для въезда без визы нужен действующий паспорт или документ, который заменяет его по соглашению.
guide-worker-stay-overstay = За превышение срока наказывают.
guide-worker-stay-travel = До поездки спросите в консульстве, нужно ли электронное разрешение на поездку (QazETA). Кто от него освобождён, мы не знаем.

guide-worker-money = Деньги
    .lead = Здесь не сказано, что пора платить. Сначала пройдите проверку: налог — последний, когда больше нет открытых вопросов.
guide-worker-money-amount = Предварительный платёж по подоходному налогу (ИПН) — { $month } за каждый месяц, о котором просят. В Налоговом кодексе это сказано о резидентах; для нерезидентов опубликованные разъяснения называют столько же. МРП — месячный расчётный показатель на начало года.
guide-worker-money-amount-before = Сколько составлял предварительный платёж (ИПН) до { DATE($from) }, не установлено: спросите в налоговом органе.
guide-worker-money-amount-next = Показатель для года, который начинается { DATE($from) }, мы не нашли, поэтому сумма неизвестна: спросите в налоговом органе.
guide-worker-money-when = Его платят до выдачи или продления разрешения, по месту пребывания.
guide-worker-money-refund = Его не возвращают и не засчитывают в счёт других платежей. Поэтому он — в последнюю очередь.
guide-worker-money-old-guides = В старых памятках указано { NUMBER($old) } МРП в месяц. С { DATE($from) } это устарело.
guide-worker-money-next-year = Закон не говорит, показатель какого года берут для месяцев следующего календарного года. Спросите в налоговом органе, прежде чем за них платить.
guide-worker-money-code = Код платежа и способ оплаты мы не нашли: спросите в налоговом органе.
guide-worker-money-fee = Государственной пошлины за это разрешение мы не нашли.
guide-worker-money-extra = Потом доплата налога бывает, только если заработок высокий.

## After the permit

guide-after = После разрешения
    .lead = Что нужно сделать после выдачи и в какой срок.

guide-after-first = Сначала, по порядку
guide-after-first-permit = Дождитесь разрешения. До него закон запрещает договор о работе в домашнем хозяйстве.
guide-after-first-insurance = Проверьте медицинскую страховку. Без неё нельзя заключать договор с иностранцем, который временно пребывает в стране.
guide-after-first-contract = Заключите трудовой договор (еңбек шарты) на срок в пределах срока разрешения.
guide-after-first-register = Работодатель вносит договор в единую систему учёта трудовых договоров (ЕСУТД) или заключает его на hr.enbek.kz. Акимат его регистрирует.
guide-after-first-residence = Потом разрешение на временное проживание (РВП) в миграционной полиции. Его оформляют по ходатайству того, у кого договор с работником.

guide-after-worker = Что должен делать работник
guide-after-worker-unit = Работать только в той административно-территориальной единице, где выдано разрешение. В других местах оно не действует.
guide-after-worker-registration = Зарегистрироваться в миграционной полиции не позднее { NUMBER($day) }-го календарного дня после пересечения границы, если пребывание длится дольше.
guide-after-worker-moving =
    После переезда зарегистрироваться по новому адресу в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    }.
guide-after-worker-place = По разрешению на временное проживание жить только в заявленном месте.
guide-after-worker-ceiling =
    Без перерыва жить здесь по разрешению на временное проживание не больше { $months ->
        [one] { NUMBER($months) } месяца
        [few] { NUMBER($months) } месяцев
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    }.
guide-after-worker-declaration = Подать налоговую декларацию — только если выходит доплата налога: смотрите ниже.

guide-after-employer = Что должен делать работодатель
guide-after-employer-inform =
    Как принимающее лицо — сообщить полиции о пребывании в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    } со дня прибытия.
guide-after-employer-five =
    Не иметь договоров о работе в домашнем хозяйстве одновременно больше чем с { $max ->
        [one] { NUMBER($max) } трудовым иммигрантом
        [few] { NUMBER($max) } трудовыми иммигрантами
        [many] { NUMBER($max) } трудовыми иммигрантами
       *[other] { NUMBER($max) } трудовым иммигрантом
    }.
guide-after-employer-insurance = Не заключать договор, пока у работника нет медицинской страховки.
guide-after-employer-record = Вносить договор, его изменения и прекращение в единую систему (ЕСУТД) или заключать его на hr.enbek.kz.
guide-after-employer-record-days = В какой срок вносят данные о договоре, мы не нашли: спросите в акимате.
guide-after-employer-residence = Ходатайствовать о разрешении на временное проживание: его оформляют по ходатайству того, у кого договор с работником.
guide-after-employer-departure = Как принимающее лицо — позаботиться о документах работника на пребывание и о его выезде в конце срока.

guide-after-tax = Доплата налога, если заработок высокий
    .lead = МРП — месячный расчётный показатель (айлық есептік көрсеткіш, АЕК).
guide-after-tax-before = Как считали доплату до { DATE($from) }, мы не нашли: спросите в налоговом органе.
guide-after-tax-threshold = Пока заработок не выше { $pay } в месяц, доплаты нет. Мы сложили две суммы из следующего пункта.
guide-after-tax-base = Из дохода за каждый месяц вычитают { $minimum } и ещё { $further }. Налог берут с остатка. Ставка, по сообщениям, — { NUMBER($rate) } %.
guide-after-tax-declaration = Если налог выходит больше уплаченного заранее, подают декларацию: не позднее { NUMBER($day) } июля следующего года или до выезда. Если нет — её не подают.
guide-after-tax-pay =
    Разницу платят в течение { $days ->
        [one] { NUMBER($days) } календарного дня
        [few] { NUMBER($days) } календарных дней
        [many] { NUMBER($days) } календарных дней
       *[other] { NUMBER($days) } календарного дня
    } после срока подачи декларации.
guide-after-tax-refund = Если заранее уплачено больше, чем составил налог, разницу не возвращают и не засчитывают в счёт других платежей.

guide-after-residence = Разрешение на временное проживание (РВП)
guide-after-residence-who = Его выдаёт миграционная полиция по ходатайству физического лица, у которого договор с работником.
guide-after-residence-term = Его выдают и продлевают на срок разрешения трудовому иммигранту.
guide-after-residence-ceiling =
    Временное проживание без перерыва — не больше { $months ->
        [one] { NUMBER($months) } месяца
        [few] { NUMBER($months) } месяцев
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    }.
guide-after-residence-fingerprints = Дактилоскопическая регистрация обязательна.
guide-after-residence-housing = Для оформления принимают разрешение трудовому иммигранту. Если жильё не принадлежит заявителю, нужно нотариально заверенное согласие владельца.
guide-after-residence-list = Одно издание перечисляет: заявление, документ, удостоверяющий личность, медицинская страховка, согласие владельца жилья, подтверждение дактилоскопии и, для трудовых мигрантов, медицинская справка 028/у. Полный список спросите в миграционной полиции.

guide-after-address = Смена адреса
guide-after-address-days =
    Регистрация по новому адресу — в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    }.
guide-after-address-declared = Тот, у кого есть разрешение на временное проживание, не может жить в другом месте, кроме заявленного. Поэтому спросите в миграционной полиции до переезда.
guide-after-address-online = По одной заметке, с { DATE($from) } иммигранты вносят свою регистрацию онлайн, а тот, кто предоставляет жильё, подтверждает её в приложении.

guide-after-leaving = Когда разрешение заканчивается
guide-after-leaving-leave = Работник должен выехать из Казахстана, если нет другого законного основания остаться.
guide-after-leaving-before = Продление или новое разрешение нужно получить до этого дня.
guide-after-leaving-declaration = Если выходит доплата налога, декларацию подают до выезда.
guide-after-leaving-late = За превышение срока наказывают: от предупреждения до штрафа или выдворения.
guide-after-leaving-debts = Неподанная обязательная декларация или неисполненное взыскание — основание в следующий раз отказать во въезде.
guide-after-leaving-ban =
    Тот, кого выдворили или передали по реадмиссии, не может въехать { $years ->
        [one] { NUMBER($years) } год
        [few] { NUMBER($years) } года
        [many] { NUMBER($years) } лет
       *[other] { NUMBER($years) } года
    }.

## Extending the permit

guide-extend = Продление разрешения
    .lead = Что нужно, на сколько и с чем быть осторожнее.

guide-extend-need = Что нужно
guide-extend-need-request = Просит работник. Работодатель за него просить не может.
guide-extend-need-work = Документы о работе в домашнем хозяйстве физических лиц за прошедший период.
guide-extend-need-proof = Чем подтвердить эту работу, мы нигде не нашли. Спросите в акимате, нужен ли зарегистрированный договор, письмо работодателя или что-то другое.
guide-extend-need-others = Других документов пункт закона о продлении не называет. Попросит ли акимат ещё раз справку, страховку и остальное, мы не знаем: спросите.
guide-extend-need-expired = Просроченные документы не принимают.

guide-extend-months = На сколько
guide-extend-months-once =
    Каждый раз на срок от { NUMBER($min) } до { $max ->
        [one] { NUMBER($max) } месяца
        [few] { NUMBER($max) } месяцев
        [many] { NUMBER($max) } месяцев
       *[other] { NUMBER($max) } месяца
    }, и не один раз.
guide-extend-months-ceiling =
    Одно разрешение со всеми продлениями — не больше { $max ->
        [one] { NUMBER($max) } месяца
        [few] { NUMBER($max) } месяцев
        [many] { NUMBER($max) } месяцев
       *[other] { NUMBER($max) } месяца
    }.
guide-extend-months-new = Месяцев не осталось? Новое разрешение выдают до того, как закончится прежнее. Для него нужно то же, что для первого.

guide-extend-time = К какому сроку
guide-extend-time-before = Разрешение должно ещё действовать. Как мы понимаем закон, закончившееся продлить нельзя.
guide-extend-time-days = Закон не называет, за сколько дней до конца подавать. Это может быть в Правилах, но их текст мы не нашли: спросите в акимате.
guide-extend-time-decision =
    По официальному объявлению без даты, о подаче в ЦОНе, полиции нужно до { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    }. Сколько длится всё решение, мы не нашли, поэтому подавайте заранее.
guide-extend-time-end = Если разрешение заканчивается без продления, работник должен выехать, если нет другого законного основания остаться.

guide-extend-tax = Налог за новый период
guide-extend-tax-due = Его платят заранее, до продления.
guide-extend-tax-amount = { $month } за каждый месяц. МРП — месячный расчётный показатель.
guide-extend-tax-amount-before = { guide-worker-money-amount-before }
guide-extend-tax-amount-next = { guide-worker-money-amount-next }
guide-extend-tax-last = Его не возвращают. Поэтому он последний, когда больше нет открытых вопросов.
guide-extend-tax-next-year = Месяцы следующего календарного года: какой показатель берут, закон не говорит. Сначала спросите в налоговом органе.

guide-extend-afterwards = После продления
guide-extend-afterwards-residence = Разрешение на временное проживание (РВП) продлевают на срок разрешения трудовому иммигранту.
guide-extend-afterwards-contract = Договор может длиться, пока действует разрешение. Его изменение вносят в единую систему (ЕСУТД).

guide-extend-caution = Осторожно: два предела
guide-extend-caution-permit = Новое разрешение может идти за прежним без перерыва.
guide-extend-caution-stay =
    Но временное проживание без перерыва — не больше { $months ->
        [one] { NUMBER($months) } месяца
        [few] { NUMBER($months) } месяцев
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    }.
guide-extend-caution-both = Как одно сочетается с другим и что считается перерывом, в прочитанном законе не сказано. Спросите в миграционной полиции до оплаты.

## Changing the employer

guide-change = Смена работодателя
    .lead = Скорее всего, нужно уведомление, но опубликовано о нём мало. Спросите до начала работы у нового работодателя.

guide-change-notice = Уведомление
guide-change-notice-exists = В проекте, на основе которого появились нынешние Правила, введено уведомление о смене работодателя трудовым иммигрантом.
guide-change-notice-form = Кто его подаёт, кому, в какой форме и в какой срок, мы не нашли.
guide-change-notice-permit = Годится ли разрешение для другого работодателя сразу или только после уведомления, мы тоже не знаем.

guide-change-conditions = Что всё равно должно быть верно
guide-change-conditions-running = Разрешение ещё действует. Когда оно заканчивается, работник должен выехать, если нет другого законного основания.
guide-change-conditions-household = Новый работодатель — тоже физическое лицо, и работа — в домашнем хозяйстве.
guide-change-conditions-unit = Новое место работы — в той административно-территориальной единице, где выдано разрешение. В других местах оно не действует.
guide-change-conditions-five =
    Вместе с этим работником у нового работодателя по договору не больше { $max ->
        [one] { NUMBER($max) } трудового иммигранта
        [few] { NUMBER($max) } трудовых иммигрантов
        [many] { NUMBER($max) } трудовых иммигрантов
       *[other] { NUMBER($max) } трудового иммигранта
    }.

guide-change-contract = Договоры
guide-change-contract-old = Прекращение старого договора прежний работодатель вносит в единую систему (ЕСУТД).
guide-change-contract-new = Новый договор — в пределах срока разрешения. Без медицинской страховки заключать его нельзя.
guide-change-contract-register = Новый работодатель вносит его в систему, акимат регистрирует.
guide-change-contract-residence = Разрешение на временное проживание (РВП) оформляли по ходатайству прежнего работодателя. Что с ним будет, мы не нашли: спросите в миграционной полиции.
guide-change-contract-tax = Нужно ли при смене платить налог, мы не нашли. Ничего не платите, пока акимат не ответит.

guide-change-ask = Что спросить в акимате
guide-change-ask-notice = «{ rule-change-notification.ask }»
guide-change-ask-days = «В какой срок нужно зарегистрировать новый договор и можно ли начать работу до этого?»

## Revoking the permit

guide-revoke = Отзыв разрешения
    .lead = Кто решает, что можно сделать и чего мы не знаем.

guide-revoke-who = Кто решает
guide-revoke-who-akimat = Отозвать разрешение могут акиматы районов и городов областного значения.
guide-revoke-who-grounds = Основания написаны в Правилах, а их текста у нас не было.
guide-revoke-who-papers = Ни формы, ни списка документов для этого мы не нашли.
guide-revoke-who-online = Может ли работник просить об этом онлайн, неясно. В названии приказа о пилотном проекте отзыв есть, позднейшие сообщения говорят только о выдаче и продлении.

guide-revoke-conditions = Условия, которые могли отпасть
    .lead = Это условия разрешения или его выдачи, как их называет закон. Это не основания для отзыва: их мы не знаем.
guide-revoke-conditions-household = Работа — в домашнем хозяйстве физического лица, её цель — не доход работодателя.
guide-revoke-conditions-unit = Работа — в той административно-территориальной единице, где выдано разрешение.
guide-revoke-conditions-five =
    У работодателя одновременно не больше { $max ->
        [one] { NUMBER($max) } трудового иммигранта
        [few] { NUMBER($max) } трудовых иммигрантов
        [many] { NUMBER($max) } трудовых иммигрантов
       *[other] { NUMBER($max) } трудового иммигранта
    } по договору.
guide-revoke-conditions-insurance = У работника есть медицинская страховка.
guide-revoke-conditions-health = Нет болезни, которая мешает выбранной работе.
guide-revoke-conditions-fingerprints = Работник прошёл дактилоскопическую регистрацию.
guide-revoke-conditions-citizenship = У работника гражданство страны, у которой есть соглашение о безвизовом пребывании, как требует закон.
guide-revoke-conditions-stay = Пребывание законное; закон требует этого при подаче.

guide-revoke-hearing = До решения
guide-revoke-hearing-notice = { guide-filing-hearing-notice }
guide-revoke-hearing-none = { guide-filing-hearing-none }

guide-revoke-complaint = { guide-filing-complaint }
guide-revoke-complaint-term = { guide-filing-complaint-term }
guide-revoke-complaint-longer = { guide-filing-complaint-longer }
guide-revoke-complaint-where = { guide-filing-complaint-where }
guide-revoke-complaint-review = { guide-filing-complaint-review }
guide-revoke-complaint-silence = { guide-filing-complaint-silence }
guide-revoke-complaint-effect = Действует ли разрешение, пока рассматривают жалобу, мы не нашли: сразу спросите в акимате или у юриста.

guide-revoke-leave = Пребывание
guide-revoke-leave-ends = Когда разрешение заканчивается, работник должен выехать из Казахстана или показать другое законное основание остаться.
guide-revoke-leave-days = Сколько дней на это даётся после отзыва, мы не нашли: сразу спросите в миграционной полиции.
guide-revoke-leave-work = За работу без обязательного разрешения наказывают.
guide-revoke-leave-tax = Если заранее уплачено больше, чем составил налог, разницу не возвращают и не засчитывают в счёт других платежей.

guide-revoke-ask = Что спросить в акимате
guide-revoke-ask-revoke = «{ rule-revoke-grounds.ask }»
guide-revoke-ask-open = «Рассматривается ли отзыв этого разрешения? На каком основании из Правил и когда заслушивание?»

## Fines

guide-fines = Штрафы
    .lead = Что Кодекс об административных правонарушениях говорит о работе, пребывании и работодателях иностранцев.

guide-fines-table = Взыскания
    .lead = МРП — месячный расчётный показатель (айлық есептік көрсеткіш, АЕК). «При повторе» — в течение года.
guide-fines-table-column-who = Кто
guide-fines-table-column-sanction = Взыскание
guide-fines-table-column-repeat = При повторе
guide-fines-table-work =
    .title = Работа без обязательного разрешения
guide-fines-table-work-who = Работник
guide-fines-table-work-sanction = Штраф { $fine }, или арест до { NUMBER($days) } суток, или выдворение
guide-fines-table-work-repeat = Арест до { NUMBER($days) } суток с выдворением
guide-fines-table-overstay =
    .title = Превышение срока пребывания
guide-fines-table-overstay-who = Работник
guide-fines-table-overstay-sanction = До { NUMBER($short) } суток — предупреждение. Больше, до { NUMBER($middle) } суток, — штраф { $lower }. Больше, до { NUMBER($long) } суток, — штраф { $higher }
guide-fines-table-overstay-repeat = Штраф { $fine } или выдворение
guide-fines-table-not-leaving =
    .title = Уклонение от выезда после конца срока
guide-fines-table-not-leaving-who = Работник
guide-fines-table-not-leaving-sanction = Больше { NUMBER($days) } суток — штраф { $fine } или выдворение
guide-fines-table-not-leaving-repeat = В прочитанном не названо
guide-fines-table-host =
    .title = Полиции сообщили с опозданием или не позаботились о документах или выезде
guide-fines-table-host-who = Физическое лицо как принимающее лицо
guide-fines-table-host-sanction = Предупреждение
guide-fines-table-host-repeat = Штраф { $fine }
guide-fines-table-housing =
    .title = Жильё для незаконно пребывающего иностранца
guide-fines-table-housing-who = Физическое лицо, которое даёт жильё
guide-fines-table-housing-sanction = Штраф { $fine }
guide-fines-table-housing-repeat = В прочитанном не названо
guide-fines-table-household =
    .title = Трудовой иммигрант в домашнем хозяйстве без разрешения или слишком много сразу
guide-fines-table-household-who =
    Физическое лицо: нет разрешения на работника или договоры одновременно больше чем с { $max ->
        [one] { NUMBER($max) } работником
        [few] { NUMBER($max) } работниками
        [many] { NUMBER($max) } работниками
       *[other] { NUMBER($max) } работника
    }
guide-fines-table-household-sanction = Штраф { $fine }
guide-fines-table-household-repeat = Штраф { $fine }
guide-fines-table-employer =
    .title = Иностранцы на работе без обязательного разрешения
guide-fines-table-employer-who = Любой работодатель
guide-fines-table-employer-sanction = Физические лица — { $person }, должностные лица — { $official }, малый бизнес — { $small }, средний — { $medium }, крупный — { $large }
guide-fines-table-employer-repeat = Физические лица — { $person }, должностные лица — { $official }, малый бизнес — { $small }, средний — { $medium }, крупный — { $large }
guide-fines-table-contract =
    .title = Данные о договоре не внесены, внесены с опозданием или с ошибками
guide-fines-table-contract-who = Одно издание называет должностных лиц и бизнес. Касается ли это работодателей в домашнем хозяйстве, неясно
guide-fines-table-contract-sanction = По тому же сообщению, для должностных лиц в первый раз — { $fine }
guide-fines-table-contract-repeat = В прочитанном не названо

guide-fines-notes = Как это читать
guide-fines-notes-edition = Мы читали кодекс с изменениями по { DATE($law) } До середины того же года статьи о работе, пребывании и работодателях не менялись, статья о данных договора изменилась. Суммы в тенге посчитаны по показателю года подачи, а он может не совпадать с годом нарушения. Более поздних изменений мы не видели.
guide-fines-notes-issuer = Кодекс ещё называет органом, который выдаёт разрешение, полицию. Сегодня это акимат.
guide-fines-notes-contract = О штрафе за данные о договоре известно только из сообщения одного издания, а сроки внесения данных мы не нашли. Спросите в акимате, что действует для домашнего хозяйства.
guide-fines-notes-entry = Неисполненное взыскание — ещё и основание в следующий раз отказать во въезде.

## What changed

guide-changes = Что изменилось
    .lead = Одни и те же пункты за пять периодов, рядом. Чего мы не знаем, о том так и сказано.

guide-changes-compare = Рядом
guide-changes-compare-column-paper = На бумаге
guide-changes-compare-column-portal = Переработанные Правила
guide-changes-compare-column-pilot = Пилотный проект
guide-changes-compare-column-egov = Только eGov
guide-changes-compare-column-after-pilot = После пилотного проекта
guide-changes-compare-when =
    .title = С какого времени
guide-changes-compare-when-paper = До переработки Правил; точного дня мы не нашли
guide-changes-compare-when-portal = С переработкой Правил, о которой юридическая фирма написала { DATE($described) }
guide-changes-compare-when-pilot = С { DATE($from) }
guide-changes-compare-when-egov = С { DATE($from) } по { DATE($to) } (конец пилотного проекта)
guide-changes-compare-when-after-pilot = С { DATE($from) }: акта мы не нашли
guide-changes-compare-applies =
    .title = Кто подаёт
guide-changes-compare-applies-paper = О продлении просит работник, так в законе. О новом разрешении — не найдено
guide-changes-compare-applies-portal = Работник
guide-changes-compare-applies-pilot = Работник
guide-changes-compare-applies-egov = Работник
guide-changes-compare-applies-after-pilot = Не подтверждено; до этого — работник
guide-changes-compare-akimat =
    .title = Кто решает
guide-changes-compare-akimat-paper = Сначала полиция, по приказу от { DATE($police) } Нынешний порядок, с акиматами, основан на приказе от { DATE($labour) }
guide-changes-compare-akimat-portal = Акимат
guide-changes-compare-akimat-pilot = Акимат
guide-changes-compare-akimat-egov = Акимат, в пределах квоты
guide-changes-compare-akimat-after-pilot = Акимат, по прочитанному закону
guide-changes-compare-where =
    .title = Где
guide-changes-compare-where-paper = По одному обзору — в ЦОНе, на бумаге
guide-changes-compare-where-portal = По Правилам — eGov и migration.enbek.kz; документы и в ЦОНе
guide-changes-compare-where-pilot = Через портал, с помощью в ЦОНе. По одному изданию, при техническом сбое — на бумаге
guide-changes-compare-where-egov = Только на eGov.kz
guide-changes-compare-where-after-pilot = Не подтверждено; до этого — только eGov.kz
guide-changes-compare-signature =
    .title = Электронная подпись
guide-changes-compare-signature-paper = { -guide-not-found }
guide-changes-compare-signature-portal = { -guide-not-found }
guide-changes-compare-signature-pilot = Собственная подпись работника
guide-changes-compare-signature-egov = Собственная подпись работника
guide-changes-compare-signature-after-pilot = Не подтверждено; до этого — собственная подпись работника
guide-changes-compare-medical =
    .title = Медицинская справка и страховка
guide-changes-compare-medical-paper = Одно издание называет медицинские справки в списке для подачи в окне; дальше текст обрывается
guide-changes-compare-medical-portal = Условия по закону; как их подтверждают, мы не нашли
guide-changes-compare-medical-pilot = Нужные документы прикладывают сканами
guide-changes-compare-medical-egov = Берут из государственных баз
guide-changes-compare-medical-after-pilot = Не подтверждено; до этого — из баз
guide-changes-compare-incomplete =
    .title = Неполные или просроченные документы
guide-changes-compare-incomplete-paper = Не принимают, по закону
guide-changes-compare-incomplete-portal = Не принимают; ЦОН письменно указывает причину
guide-changes-compare-incomplete-pilot = Не принимают, по закону
guide-changes-compare-incomplete-egov = Не принимают, по закону
guide-changes-compare-incomplete-after-pilot = Не принимают, по закону
guide-changes-compare-police =
    .title = Полиция
guide-changes-compare-police-paper = { -guide-not-found }
guide-changes-compare-police-portal =
    Документы приходят автоматически; { $days ->
        [one] { NUMBER($days) } рабочий день
        [few] { NUMBER($days) } рабочих дня
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочих дня
    }
guide-changes-compare-police-pilot = { -guide-not-found }
guide-changes-compare-police-egov = Согласование до решения
guide-changes-compare-police-after-pilot = Не подтверждено; до этого — согласование
guide-changes-compare-result =
    .title = Куда приходит результат
guide-changes-compare-result-paper = { -guide-not-found }
guide-changes-compare-result-portal = В ЦОН или в личный кабинет на портале
guide-changes-compare-result-pilot = { -guide-not-found }
guide-changes-compare-result-egov = { -guide-not-found }
guide-changes-compare-result-after-pilot = { -guide-not-found }
guide-changes-compare-term =
    .title = Срок разрешения
guide-changes-compare-term-paper = Когда введён сегодняшний срок, мы не нашли
guide-changes-compare-term-portal =
    От { NUMBER($min) } до { $max ->
        [one] { NUMBER($max) } месяца
        [few] { NUMBER($max) } месяцев
        [many] { NUMBER($max) } месяцев
       *[other] { NUMBER($max) } месяца
    }
guide-changes-compare-term-pilot = Так же
guide-changes-compare-term-egov = Так же
guide-changes-compare-term-after-pilot = Так же, по прочитанному закону
guide-changes-compare-tax =
    .title = Налог за месяц
guide-changes-compare-tax-paper = Старые памятки: { NUMBER($count) } МРП
guide-changes-compare-tax-portal = До какого времени действовала прежняя сумма, мы не нашли
guide-changes-compare-tax-pilot = С { DATE($from) }: { NUMBER($count) } МРП
guide-changes-compare-tax-egov = { NUMBER($count) } МРП
guide-changes-compare-tax-after-pilot = { NUMBER($count) } МРП
guide-changes-compare-countries =
    .title = Какие страны
guide-changes-compare-countries-paper = Только условие закона; источники говорят разное
guide-changes-compare-countries-portal = В проекте Правил есть список; мы его не нашли
guide-changes-compare-countries-pilot = Как прежде: списка мы не нашли
guide-changes-compare-countries-egov = Как прежде: списка мы не нашли
guide-changes-compare-countries-after-pilot = Как прежде: списка мы не нашли
guide-changes-compare-stay =
    .title = Регистрация пребывания
guide-changes-compare-stay-paper =
    До { DATE($until) }, по старым источникам, — в течение { $days ->
        [one] { NUMBER($days) } дня
        [few] { NUMBER($days) } дней
        [many] { NUMBER($days) } дней
       *[other] { NUMBER($days) } дня
    }. Потом — как в следующем столбце
guide-changes-compare-stay-portal =
    Уведомление принимающего лица в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    }; регистрация не позднее { NUMBER($day) }-го дня
guide-changes-compare-stay-pilot = Так же
guide-changes-compare-stay-egov = Так же
guide-changes-compare-stay-after-pilot = Так же. По одной заметке, с { DATE($from) } онлайн, с подтверждением в приложении

guide-changes-history = История
guide-changes-history-police = Первый порядок — приказ МВД от { DATE($from) } Услугу описывали приказы от { DATE($first) } и { DATE($second) }
    .title = Порядок МВД
guide-changes-history-labour = Приказ Министра труда от { DATE($from) } отменил приказы МВД. Разрешение выдают акиматы.
    .title = Порядок Министерства труда
guide-changes-history-law = Закон от { DATE($from) } изменил две статьи Закона «О миграции населения», в том числе о разрешении трудовому иммигранту.
    .title = Изменён Закон «О миграции населения»
guide-changes-history-rules =
    Домашнее хозяйство, порталы, разрешения до { $months ->
        [one] { NUMBER($months) } месяца
        [few] { NUMBER($months) } месяцев
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    }, основания для отказа, регистрация договоров. Юридическая фирма описала их { DATE($described) }; самого приказа мы не нашли.
    .title = Правила переработаны
guide-changes-history-pilot = С { DATE($from) } по { DATE($to) }: подача через портал с собственной подписью работника.
    .title = Пилотный проект
guide-changes-history-tax = С { DATE($from) } действует новый Налоговый кодекс: { NUMBER($count) } МРП за каждый месяц.
    .title = Новый Налоговый кодекс
guide-changes-history-contract-fines = По сообщению одного издания, с { DATE($from) } за отсутствие, опоздание или ошибки в данных о договоре могут оштрафовать.
    .title = Штрафы за данные о договоре
guide-changes-history-egov = С { DATE($from) } ЦОНы больше не оказывают услугу; только eGov.kz.
    .title = Только eGov
guide-changes-history-after-pilot = С { DATE($from) }: акта о том, что действует, мы не нашли.
    .title = После пилотного проекта
guide-changes-history-registration = По одной заметке, с { DATE($from) } иммигранты вносят свою регистрацию онлайн.
    .title = Регистрация иммигрантов
guide-changes-history-services-law = С { DATE($from) } объявлена новая редакция пункта о причинах отказа. Мы её не видели.
    .title = Закон о государственных услугах

## Where sources disagree, and what is not known

guide-open = Где источники расходятся и чего мы не знаем
    .lead = Ничто на этой странице не значит «да». Если для случая это важно, спросите в госоргане до оплаты.

guide-open-conflicts = Где источники расходятся
guide-open-conflicts-issuer = Кодекс об административных правонарушениях ещё называет полицию. Закон «О миграции населения» называет акиматы. Мы следуем Закону «О миграции населения».
    .title = Кто выдаёт разрешение
guide-open-conflicts-online-before = Одна юридическая фирма пишет, что до пилотного проекта услуга была только на бумаге. Два обзора упоминают портал. Мы показываем и то, и другое и ничего из этого не выводим.
    .title = Онлайн до пилотного проекта
guide-open-conflicts-tax = Старые памятки: { NUMBER($old) } МРП в месяц. Налоговый кодекс, который действует с { DATE($from) }: { NUMBER($new) }. Мы следуем Налоговому кодексу.
    .title = Сколько налога
guide-open-conflicts-countries = Одно издание называет Азербайджан, Узбекистан и Таджикистан. Одна коммерческая страница добавляет Украину, Молдову и Грузию. Списка из Правил мы не нашли. В проверке первые три — «не подтверждено», остальные — «неясно». В любом случае спросите в акимате.
    .title = Какие страны
guide-open-conflicts-break = Старые источники пишут об обязательном выезде между двумя разрешениями. Нынешний закон говорит, что новое разрешение выдают до конца прежнего. Мы следуем закону и предупреждаем о пределе проживания.
    .title = Перерыв между двумя разрешениями
guide-open-conflicts-registration =
    Старые источники: регистрация в течение { $old ->
        [one] { NUMBER($old) } дня
        [few] { NUMBER($old) } дней
        [many] { NUMBER($old) } дней
       *[other] { NUMBER($old) } дня
    }. Закон сегодня: уведомление принимающего лица в течение { $days ->
        [one] { NUMBER($days) } рабочего дня
        [few] { NUMBER($days) } рабочих дней
        [many] { NUMBER($days) } рабочих дней
       *[other] { NUMBER($days) } рабочего дня
    }, регистрация не позднее { NUMBER($day) }-го дня. Мы следуем закону.
    .title = Регистрация пребывания
guide-open-conflicts-revoking = В названии приказа о пилотном проекте есть отзыв. Позднейшие сообщения говорят только о выдаче и продлении. Мы не считаем вопрос решённым.
    .title = Отзыв онлайн
guide-open-conflicts-fingerprints = Пункт закона, по-видимому, действует с { DATE($law) } Официальные страницы называют { DATE($pages) } для разрешений на временное проживание. Мы следуем закону: отпечатки — условие.
    .title = С какого времени отпечатки

guide-open-questions = Чего мы не знаем
    .lead = Мы искали и ответа не нашли.
guide-open-questions-rules = Полный текст Правил (приказ № 123 с изменениями): списки, основания для отказа и отзыва, дни для подачи, срок решения. Спросите в акимате.
guide-open-questions-algorithm = Приложение к приказу о пилотном проекте (Алгоритм), кроме шагов из сообщений прессы. Спросите в ЦОНе (ХҚКО) или в акимате.
guide-open-questions-after-pilot = Акт о времени после пилотного проекта. Спросите в акимате и посмотрите на eGov.
guide-open-questions-countries = Закрытый список стран. Спросите в акимате.
guide-open-questions-unit = Насколько велика административно-территориальная единица разрешения: район или область. Спросите в акимате.
guide-open-questions-tax = Показатель следующего года, показатель для его месяцев, суммы до нового Налогового кодекса, код платежа и способ оплаты. Спросите в налоговом органе.
guide-open-questions-ceilings = Как разрешения без перерыва сочетаются с пределом проживания. Спросите в миграционной полиции.
guide-open-questions-proof = Какой документ подтверждает прежнюю работу в домашнем хозяйстве. Спросите в акимате.
guide-open-questions-validity = Сколько действуют медицинская справка и подтверждение наличия либо отсутствия судимости, какие болезни важны и нужна ли форма 028/у и для этого разрешения. Спросите в клинике и в акимате.
guide-open-questions-files = Какие файлы, размеры и фотографии принимает eGov. Следуйте указаниям портала.
guide-open-questions-contract-data = Сроки для данных о договоре и касается ли новый штраф домашних хозяйств. Спросите в акимате.
guide-open-questions-quota = Квота каждого региона и как на портале видно, что она исчерпана. Спросите в акимате.
guide-open-questions-attorney = Может ли кто-то подать за работника по доверенности. Спросите в акимате.
guide-open-questions-duplicate = Дубликат, исправление ошибок и новый паспорт, пока действует разрешение. Спросите в акимате.
guide-open-questions-entry = Кто освобождён от электронного разрешения на поездку (QazETA). Спросите в консульстве.
