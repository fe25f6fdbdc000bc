### Rules, in the order of the rule table.
### Value: short title. Attributes: why (what the law says), met, not-met, do, open, ask (verify and external rules only).
### Every rule text may use $operation (issue, extend, change_employer, revoke) and $role (worker, employer, consultant).
### Limits named by an act are arguments; they live in data/.

## Another service applies

rule-route-citizen = Citizenship of Kazakhstan
    .why = This permit is for immigrants: people who came to Kazakhstan to work in the household of a private person. The law calls such a worker a labour immigrant (трудовой иммигрант).
    .met =
        { $role ->
            [worker] You are not a citizen of Kazakhstan, so this point does not send you to another service.
           *[consultant] The worker is not a citizen of Kazakhstan, so this point does not lead to another service.
        }
    .not-met =
        { $role ->
            [worker] You are a citizen of Kazakhstan. This permit is only for immigrants.
           *[consultant] The worker is a citizen of Kazakhstan. This permit is only for immigrants.
        }
    .do = Do not apply for this permit, and do not pay the tax for it.
    .open =
        { $role ->
            [worker] We do not know your citizenship yet. Look in your passport.
           *[consultant] We do not know the worker’s citizenship yet. Ask the worker to look in the passport.
        }

rule-route-eaeu = Citizenship of a Eurasian Union state
    .why = Citizens of Russia, Belarus, Armenia and Kyrgyzstan can work in Kazakhstan on an employment contract or a civil-law contract without this permit. These countries are in the Eurasian Economic Union (ЕАЭС).
    .met =
        { $role ->
            [worker] You are not a citizen of one of these countries, so this point does not send you to another service.
           *[consultant] The worker is not a citizen of one of these countries, so this point does not lead to another service.
        }
    .not-met =
        { $role ->
            [worker] You are a citizen of another country of the Eurasian Economic Union. You work on the basis of a contract, not of this permit.
           *[consultant] The worker is a citizen of another country of the Eurasian Economic Union. Such a worker works on the basis of a contract, not of this permit.
        }
    .do = Do not apply for this permit, and do not pay the tax for it. Make a contract and ask about its registration: residence is arranged on the registered contract.
    .open =
        { $role ->
            [worker] We do not know your citizenship yet. Look in your passport.
           *[consultant] We do not know the worker’s citizenship yet. Ask the worker to look in the passport.
        }

rule-route-permanent_resident = Permanent residence in Kazakhstan
    .why = Foreigners who live in Kazakhstan permanently are outside the quota and the permit rules for foreign workers.
    .met =
        { $role ->
            [worker] You are not a permanent resident of Kazakhstan, so this point does not send you to another service.
           *[consultant] The worker is not a permanent resident of Kazakhstan, so this point does not lead to another service.
        }
    .not-met =
        { $role ->
            [worker] You are a permanent resident. The permit rules for foreign workers are not made for you.
           *[consultant] The worker is a permanent resident. The permit rules for foreign workers are not made for this case.
        }
    .do = Do not apply for this permit, and do not pay the tax for it. Keep the residence document (вид на жительство) at hand. Ask the akimat what the employer needs to see.
    .open =
        { $role ->
            [worker] We do not know yet whether you live here permanently. Look at your residence document: permanent and temporary are two different papers.
           *[consultant] We do not know yet whether the worker lives here permanently. Ask to see the residence document: permanent and temporary are two different papers.
        }

rule-route-exempt_status = Kandas, refugee or another special status
    .why = A Government list names people for whom an employer needs no permit of the employer’s own. People who still seek kandas status were sent to a separate procedure. Neither source says what this means for the worker’s own permit.
    .met =
        { $role ->
            [worker] You have none of these statuses, so this point does not send you to another service.
           *[consultant] The worker has none of these statuses, so this point does not lead to another service.
        }
    .not-met =
        { $role ->
            [worker] We found a Government list and a separate procedure for such statuses. They do not say clearly whether you need this permit. Ask before you do anything else.
           *[consultant] We found a Government list and a separate procedure for such statuses. They do not say clearly whether the worker needs this permit. Ask before anything else.
        }
    .do = Do not pay the tax and do not file yet. Ask the akimat of the place of work which procedure fits. Do not start the work until the answer is clear.
    .open =
        { $role ->
            [worker] We do not know yet whether you have one of these statuses. Look at the paper that shows your status.
           *[consultant] We do not know yet whether the worker has one of these statuses. Ask the worker which paper shows the status.
        }

rule-route-student = Stay for study
    .why = The Labour Code has its own conditions for foreign students. An employer may hire them only with a certificate from the place of study and a permit to stay for study.
    .met =
        { $role ->
            [worker] You are not here as a student, so this point does not send you to another service.
           *[consultant] The worker is not here as a student, so this point does not lead to another service.
        }
    .not-met =
        { $role ->
            [worker] You are here to study. Other conditions apply to the work of students.
           *[consultant] The worker is here to study. Other conditions apply to the work of students.
        }
    .do = Do not pay the tax for this permit. Ask the place of study for the certificate, and ask there how students may work.
    .open =
        { $role ->
            [worker] We do not know yet whether you are here to study. Look at the purpose of stay on your papers.
           *[consultant] We do not know yet whether the worker is here to study. Ask for the purpose of stay on the papers.
        }

rule-route-family_reunion = Stay for family reunion
    .why = The Labour Code has its own conditions for people who are here for family reunion. An employer may hire them only with the permit to stay for family reunion and a proof of marriage.
    .met =
        { $role ->
            [worker] You are not here for family reunion, so this point does not send you to another service.
           *[consultant] The worker is not here for family reunion, so this point does not lead to another service.
        }
    .not-met =
        { $role ->
            [worker] You are here for family reunion. Other conditions apply to your work.
           *[consultant] The worker is here for family reunion. Other conditions apply to the work.
        }
    .do = Do not pay the tax for this permit. Get the permit to stay for family reunion and the proof of marriage ready, and ask the migration police what else is needed.
    .open =
        { $role ->
            [worker] We do not know yet whether you are here for family reunion. Look at the purpose of stay on your papers.
           *[consultant] We do not know yet whether the worker is here for family reunion. Ask for the purpose of stay on the papers.
        }

rule-route-employer_permit = Household work for a private person
    .why = This permit covers only work in the household (домашнее хозяйство) of a private person (физическое лицо). Work for a company or a business is not household work. Work that brings the employer income is not household work either.
    .met = The employer is a private person, and the work is not meant to bring the employer income.
    .not-met = The employer is a company or a business, or the work is meant to bring the employer income. This permit does not cover that.
    .do =
        { $role ->
            [worker] Do not pay the tax for this permit. Tell the employer: the employer has to ask for a different permit, the one for engaging foreign labour.
            [employer] Do not use this service. You have to ask for a different permit, the one for engaging foreign labour. The worker should not pay the tax for this permit.
           *[consultant] Do not use this service, and keep the worker from paying its tax. The employer has to ask for the permit to engage foreign labour.
        }
    .open =
        { $role ->
            [worker] We do not know yet who hires you and for what. Ask the employer: private person or business, and does the work bring income?
            [employer] Two things are still open: whether you hire as a private person, and whether the work is meant to bring you income.
           *[consultant] Two things are still open: whether the employer is a private person, and whether the work is meant to bring income. Ask the employer.
        }

rule-route-seasonal = Seasonal work
    .why = Seasonal foreign workers come under permits given to employers. Those permits cover a list of occupations and a limited time.
    .met = The work is not seasonal work, so this point does not lead to another service.
    .not-met = This is seasonal work. It comes under a permit of the employer, not under this one.
    .do =
        { $role ->
            [worker] Do not pay the tax for this permit. Tell the employer that seasonal work needs a permit of the employer.
            [employer] Do not use this service. Ask the akimat about the employer’s permit for seasonal workers.
           *[consultant] Do not use this service. The employer asks the akimat about the permit for seasonal workers.
        }
    .open = We do not know yet what kind of work it is. Ask the employer.

rule-route-transfer = Transfer inside a company group
    .why = People whom a company group moves to Kazakhstan work under a permit of their own kind. That permit is outside the quota.
    .met = This is not a transfer inside a company group, so this point does not lead to another service.
    .not-met = This is a transfer inside a company group. It has its own permit, not this one.
    .do = Do not pay the tax for this permit. Ask the company about the permit for intra-corporate transfer (внутрикорпоративный перевод).
    .open = We do not know yet what kind of work it is. Ask the employer.

rule-route-specialist = Specialist seeking work alone
    .why = Specialists who look for a job by themselves in a priority sector need a certificate of qualification from the akimat.
    .met = This is not a specialist’s own search for work, so this point does not lead to another service.
    .not-met =
        { $role ->
            [worker] You are a specialist who looks for work alone. That needs a certificate of qualification, not this permit.
           *[consultant] The worker is a specialist who looks for work alone. That needs a certificate of qualification, not this permit.
        }
    .do = Do not pay the tax for this permit. Ask the akimat about the certificate of qualification for independent employment.
    .open = We do not know yet what kind of work it is. Find that out first.

rule-route-own_business = Own business in Kazakhstan
    .why = People who come to run a business of their own are business immigrants (бизнес-иммигранты). They come under a visa or a residence permit, not under this service.
    .met = This is not a business of the worker’s own, so this point does not lead to another service.
    .not-met =
        { $role ->
            [worker] You want to run a business of your own. This permit is for work in someone else’s household.
           *[consultant] The worker wants to run a business. This permit is for work in someone else’s household.
        }
    .do = Do not pay the tax for this permit. Ask the migration police about the visa or residence permit for business immigrants.
    .open = We do not know yet what kind of work it is. Find that out first.

## The worker's country and age

rule-worker-citizenship = Country of citizenship
    .why = The law opens this permit to citizens of countries that have a visa-free agreement with Kazakhstan for a long enough stay. A draft of the Rules names the countries, but that list was not found.
    .met =
        { $role ->
            [worker] Not confirmed. One undated press report says that the Ministry of Internal Affairs named your country. We have not seen the official list: ask the akimat before you pay.
           *[consultant] Not confirmed. One undated press report says that the Ministry of Internal Affairs named the worker’s country. We have not seen the official list: ask the akimat before anyone pays.
        }
    .not-met-sources_differ =
        { $role ->
            [worker] Sources differ about your country, and none of them is the official list. Ask the akimat before you pay for anything.
           *[consultant] Sources differ about the worker’s country, and none of them is the official list. Ask the akimat before anyone pays for anything.
        }
    .not-met-probably_closed =
        { $role ->
            [worker] This permit is probably closed to you. No source we read for this permit names your country. We have not seen the official list, so ask the akimat before you pay for anything.
           *[consultant] This permit is probably closed to the worker. No source we read for this permit names the worker’s country. We have not seen the official list, so ask the akimat before anyone pays for anything.
        }
    .do = Ask the akimat first, and do not pay the tax until you have the answer. If the answer is no, the other way we know is a work visa with a permit of an employer that is a company.
    .open =
        { $role ->
            [worker] We do not know your citizenship yet. Look in your passport.
           *[consultant] We do not know the worker’s citizenship yet. Ask the worker.
        }
    .ask =
        { $role ->
            [worker] I want to work in a private household. Please look at my passport: can citizens of my country get a labour-immigrant permit (разрешение трудовому иммигранту) now? Which list of countries do you use?
           *[consultant] A foreign worker wants to work in a private household. Please look at the passport: can citizens of this country get a labour-immigrant permit (разрешение трудовому иммигранту) now? Which list of countries do you use?
        }
    .ask-met = { rule-worker-citizenship.ask }

rule-worker-adult = Age of the worker
    .why = The worker must be an adult (совершеннолетний): at least { $years } years old.
    .met =
        { $role ->
            [worker] You are an adult on the day of filing.
           *[consultant] The worker is an adult on the day of filing.
        }
    .not-met =
        { $role ->
            [worker] You will be younger than { $years } on the day of filing. The law does not allow the permit at that age.
           *[consultant] The worker will be younger than { $years } on the day of filing. The law does not allow the permit at that age.
        }
    .do =
        { $role ->
            [worker] No paper can replace the age. Do not pay anything now. Check again once you are { $years }.
           *[consultant] No paper can replace the age. Nothing should be paid now. Check again once the worker is { $years }.
        }
    .open =
        { $role ->
            [worker] We do not know yet whether you are { $years } or older on the day of filing. Look at the date of birth in your passport.
           *[consultant] We do not know yet whether the worker is { $years } or older on the day of filing. Ask for the date of birth in the passport.
        }

## Terms of the permit

rule-term-issue = Number of months asked for
    .why = The permit is issued for the number of months that the application names, from { $min } to { $max }.
    .met = The number of months is within what the law allows.
    .not-met = A permit cannot be issued for this number of months. The law allows { $min } to { $max }.
    .do = Ask for a whole number of months from { $min } to { $max }. Each month also means a month of tax paid in advance.
    .open = The number of months is still open. Agree on it: worker and employer together.

rule-term-extension = Length of the extension
    .why = The permit can be extended (продление) more than once, each time for { $min } to { $max } whole months.
    .met = The number of months is one that the law allows for an extension.
    .not-met = A permit cannot be extended by this number of months at once. The law allows { $min } to { $max }.
    .do = Ask for { $min } to { $max } whole months.
    .open = The number of months is still open. Agree on it: worker and employer together.

rule-term-ceiling = Longest term of the permit
    .why = A permit may last { $max } months at most. In our reading, all extensions count towards this.
    .met = The months so far and the months asked for together stay within { $max }.
    .not-met = The months so far and the months asked for together are more than { $max }. The permit may not last that long.
    .do = Ask for fewer months. If no months are left, check the issue of a new permit here: it must be issued before this one ends.
    .open =
        { $role ->
            [worker] We do not know yet how many months you have been granted. Look at the permit and at every extension.
           *[consultant] We do not know yet how many months have been granted. Ask the worker for the permit and every extension.
        }

rule-term-not_ended = Permit still in force
    .why =
        { $operation ->
            [change_employer] A change of employer needs a permit that is still in force on the day of filing. This follows from the rules on extensions and new permits, in our reading.
           *[extend] The law speaks of extending a permit, and of issuing a new one before the old one ends. In our reading, a permit that has ended cannot be extended.
        }
    .met = The permit is still in force on the day of filing.
    .not-met =
        { $operation ->
            [change_employer] The permit has ended before the day of filing. There is no longer a permit that the new employer could rely on.
           *[extend] The permit has ended before the day of filing. In our reading, a permit that has ended cannot be extended.
        }
    .do = Do not pay anything now. First check whether the stay is still lawful: when the permit ends, the worker must leave unless there is another lawful ground. Then check the issue of a new permit here.
    .open =
        { $role ->
            [worker] We do not know yet when your permit ends. Look at its last day.
           *[consultant] We do not know yet when the permit ends. Ask the worker for its last day.
        }

rule-employer-ceiling = Number of workers in the household
    .why = The law limits how many labour immigrants one private person may have under contract for household work at the same time: besides this worker at most { $max }.
    .met = The employer is within this limit.
    .not-met = The employer has too many such contracts at the same time. Besides this worker at most { $max } are allowed.
    .do =
        { $role ->
            [worker] Do not pay anything now. Ask the employer when one of the other contracts ends, or look for another employer.
            [employer] Do not sign one more contract: going over the limit can be fined. Wait until one of the other contracts has ended.
           *[consultant] Do not file now. The employer must wait until one of the other contracts has ended: going over the limit can be fined.
        }
    .open =
        { $role ->
            [employer] Count the labour immigrants who have a contract with you now. Leave this worker out.
           *[consultant] We do not know yet how many other labour immigrants have a contract with the employer now. Ask the employer.
        }

rule-term-unit = Place of work
    .why = A permit is valid only in the administrative-territorial unit (административно-территориальная единица) where it was issued. The law does not say whether this means the district or the whole region.
    .met = The place of work is in the unit of the akimat that gives the permit.
    .not-met =
        { $operation ->
            [issue] The place of work is outside the unit of this akimat, so its permit may not be valid there. The law does not say how large a unit is. Ask the akimat of the place of work.
           *[extend] By your answer, the place of work is outside the unit where the permit was issued; then the permit is not valid there. The law does not say how large a unit is. If it is another district of the same region, ask the akimat.
        }
    .do =
        { $operation ->
            [issue] Find out which akimat is right for the place of work, and file there.
            [change_employer] Do not start work there with this permit. Ask the akimat of the new place of work which permit you need.
           *[extend] Do not work there with this permit. Work inside the unit, or ask the akimat of the other place which permit is needed.
        }
    .open = We do not know yet whether the place of work is in the right unit. Compare the address with the akimat named on the permit, or ask the akimat.
    .ask =
        { $role ->
            [worker] I want to work in a private household at this address. Which akimat issues the permit for this place? Is the permit valid only in the district or in the whole region?
           *[consultant] A labour immigrant is to work in a private household at this address. Which akimat issues the permit for this place? Is the permit valid only in the district or in the whole region?
        }

rule-contract-order = Permit first, contract second
    .why = The permit is the basis for the employment contract (трудовой договор). The law forbids signing the contract for household work before there is a permit.
    .met = No contract was signed before the permit.
    .not-met = A contract was signed before there is a permit. The law forbids that. We do not know what the office makes of it, so ask.
    .do =
        { $role ->
            [worker] Do not start work, and do not sign anything more. Ask the akimat how to put this right before you file.
            [employer] Do not let the work begin, and do not sign anything more. Ask the akimat how to put this right before the worker files.
           *[consultant] The work should not begin, and nothing more should be signed. Ask the akimat how to put this right before filing.
        }
    .open = We do not know yet whether a contract has been signed, and when. Worker and employer both have to know.
    .ask =
        { $role ->
            [worker] I signed a contract for household work before I had a permit. How do I put this right? Can I apply for the permit now?
            [employer] I signed a contract for household work before the worker had a permit. How do I put this right? Can the worker apply for the permit now?
           *[consultant] A contract for household work was signed before there was a permit. How is this put right? Can the worker apply for the permit now?
        }

rule-change-notification = Notice of the change
    .why = A draft that led to the present Rules brought in a notice (уведомление) for a worker who changes employer. Who receives it, in which form and by when was not found.
    .not-met = There is probably a duty to give notice, but its form and its time are not published anywhere we looked. Ask the akimat.
    .do = Ask the akimat that issued the permit before the work for the new employer begins.
    .open = Three things are open: who has to give the notice, in which form, and by when. The akimat that issued the permit can say.
    .ask =
        { $role ->
            [worker] I have a labour-immigrant permit and want to change my employer. Do I or the employer have to give you notice? In which form, and by when? May I work for the new employer with this permit?
            [employer] A worker with a labour-immigrant permit wants to come to my household from another employer. Do I or the worker have to give you notice? In which form, and by when? Is the permit good for work in my household?
           *[consultant] A worker with a labour-immigrant permit wants to change employer. Who has to give you notice? In which form, and by when? Is the permit good for work with the new employer?
        }

## The stay

rule-stay-in_country = Presence in Kazakhstan
    .why = The application must show that the worker is lawfully in Kazakhstan. From another country this cannot be shown.
    .met =
        { $role ->
            [worker] You are in Kazakhstan on the day of filing.
           *[consultant] The worker is in Kazakhstan on the day of filing.
        }
    .not-met =
        { $role ->
            [worker] You are not in Kazakhstan on the day of filing. The application must show that you are here lawfully.
           *[consultant] The worker is not in Kazakhstan on the day of filing. The application must show a lawful stay here.
        }
    .do =
        { $role ->
            [worker] Do not pay the tax before you travel. Check the rules of entry, come to Kazakhstan, and then check again here.
           *[consultant] The worker should not pay the tax before travelling. Check the rules of entry; once the worker is here, check again.
        }
    .open =
        { $role ->
            [worker] Say whether you will be in Kazakhstan on the day of filing.
           *[consultant] Ask the worker: in Kazakhstan on the day of filing, or not?
        }

rule-stay-registration = Registration at the place of stay
    .why = Anyone who stays longer than { $day } calendar days must register (регистрация) with the internal affairs bodies – the migration police. The last day for this is calendar day { $day } after crossing the border.
    .met =
        { $role ->
            [worker] You say that you are registered at your place of stay.
           *[consultant] The worker is said to be registered at the place of stay.
        }
    .not-met =
        { $role ->
            [worker] Calendar day { $day } has passed and you are not registered. This can put your lawful stay in doubt. Ask the migration police what holds for you.
           *[consultant] Calendar day { $day } has passed and the worker is not registered. This can put the lawful stay in doubt. Ask the migration police what holds here.
        }
    .do =
        { $role ->
            [worker] Go to the migration police now, with your passport and the person you live with. Do not pay the tax before this is settled.
           *[consultant] The worker should go to the migration police now, with the passport and the person who provides the housing. The tax should wait until this is settled.
        }
    .open =
        { $role ->
            [worker] We do not know yet whether you are registered. Ask the person you live with, or the migration police. A notice of your arrival is not the same thing.
           *[consultant] We do not know yet whether the worker is registered. Ask the worker or the person who provides the housing. A notice of arrival is not the same thing.
        }
    .ask =
        { $role ->
            [worker] I crossed the border more than { $day } days ago and I am not registered. How do I register now? Is my stay lawful today? Can I apply for a labour-immigrant permit?
           *[consultant] A worker crossed the border more than { $day } days ago and is not registered. How can the worker register now? Is the stay lawful today? Can the worker apply for a labour-immigrant permit?
        }

rule-stay-thirty_days = Days since the last entry
    .why = A stay without a visa lasts at most { $day } calendar days from crossing the border, unless an agreement or the Government says otherwise. This limit does not bind holders of a temporary residence permit (разрешение на временное проживание, РВП).
    .met =
        { $role ->
            [worker] Not confirmed. By one press report, citizens of Uzbekistan may stay longer than { $day } days if they are registered. Ask the migration police before you pay.
           *[consultant] Not confirmed. By one press report, citizens of Uzbekistan may stay longer than { $day } days if they are registered. Ask the migration police before anyone pays.
        }
    .met-counted = By our count, calendar day { $day } has not passed.
    .not-met =
        { $role ->
            [worker] You have been here longer than { $day } days since your last entry. An agreement of your country may allow this, but we could not confirm that. Ask the migration police.
           *[consultant] The worker has been here longer than { $day } days since the last entry. An agreement of the worker’s country may allow this, but we could not confirm that. Ask the migration police.
        }
    .do = Ask the migration police until which day the stay is lawful. Do not pay the tax before you know.
    .open =
        { $role ->
            [worker] We do not know yet how long you have been here since your last entry. Look at the newest entry mark in your passport.
           *[consultant] We do not know yet how long the worker has been here since the last entry. Ask for the newest entry mark in the passport.
        }
    .ask =
        { $role ->
            [worker] Please look at my passport and my entry mark. I have been here for more than { $day } days. Until which day is my stay without a visa lawful? Can I apply for a labour-immigrant permit now?
           *[consultant] Please look at the worker’s passport and entry mark. The worker has been here for more than { $day } days. Until which day is the stay without a visa lawful? Can the worker apply for a labour-immigrant permit now?
        }
    .ask-met =
        { $role ->
            [worker] Please look at my passport and my entry mark. I am a citizen of Uzbekistan. Until which day is my stay without a visa lawful, and do I have to be registered for that? Can I apply for a labour-immigrant permit now?
           *[consultant] Please look at the worker’s passport and entry mark. The worker is a citizen of Uzbekistan. Until which day is the stay without a visa lawful, and is registration needed for that? Can the worker apply for a labour-immigrant permit now?
        }

rule-stay-ninety_days = All days in Kazakhstan together
    .why = Without a visa, all stays together may last at most { $max } calendar days in each period of one hundred and eighty days, unless an agreement or the Government says otherwise. This limit does not bind holders of a temporary residence permit (РВП).
    .met = The days counted stay within { $max }, or there is a temporary residence permit.
    .not-met =
        { $role ->
            [worker] You have been here for more than { $max } days in that period, and you have no temporary residence permit. Another limit may hold for your country, but we could not confirm that. Ask the migration police.
           *[consultant] The worker has been here for more than { $max } days in that period, without a temporary residence permit. Another limit may hold for the worker’s country, but we could not confirm that. Ask the migration police.
        }
    .do = Ask the migration police whether the stay is lawful today. Do not pay the tax before you know.
    .open =
        { $role ->
            [worker] We do not know yet how many days you have been here in all. Count them from the entry and exit marks in your passport.
           *[consultant] We do not know yet how many days the worker has been here in all. Count them from the entry and exit marks in the passport.
        }
    .ask =
        { $role ->
            [worker] By my count I have been in Kazakhstan for more than { $max } of the last one hundred and eighty days. Is my stay lawful today? Does another limit hold for citizens of my country?
           *[consultant] By our count the worker has been in Kazakhstan for more than { $max } of the last one hundred and eighty days. Is the stay lawful today? Does another limit hold for citizens of this country?
        }

rule-stay-residence_ceiling = Limit of continuous residence
    .why = A labour immigrant may live in Kazakhstan on temporary residence for { $months } months at most without a break. The law also lets a new permit follow an old one. It does not say how the two fit together.
    .met = In our reading, the period asked for ends before the { $months } months of continuous residence are over.
    .not-met = In our reading, the period asked for goes beyond { $months } months of continuous residence. We do not know how the offices treat this, so ask the migration police.
    .do = Ask the migration police before you pay. Fewer months may help.
    .open =
        { $role ->
            [worker] Two dates decide this: the day your residence without a break began, and the last day of the period you ask for. Look at your residence permit.
           *[consultant] Two dates decide this: the day the residence without a break began, and the last day of the period asked for. Ask the worker for the residence permit.
        }
    .ask =
        { $role ->
            [worker] My residence permit and the months I ask for would together be longer than { $months } months without a break. Is that possible? Must I leave in between, and for how long?
           *[consultant] The worker’s residence and the months asked for would together be longer than { $months } months without a break. Is that possible? Must the worker leave in between, and for how long?
        }

rule-stay-lawful = Lawful stay
    .why = The application must show that the worker is lawfully in Kazakhstan (законное пребывание).
    .met =
        { $role ->
            [worker] You say that no time limit of your stay has run out.
           *[consultant] By the answers, no time limit of the stay has run out.
        }
    .not-met =
        { $role ->
            [worker] A time limit of your stay has run out. Then the application cannot show a lawful stay.
           *[consultant] A time limit of the worker’s stay has run out. Then the application cannot show a lawful stay.
        }
    .do =
        { $role ->
            [worker] Do not pay the tax and do not file now. Settle your stay with the migration police first. Get legal advice if you can: overstaying can be fined.
           *[consultant] Nothing should be paid or filed now. The worker has to settle the stay with the migration police first: overstaying can be fined.
        }
    .open =
        { $role ->
            [worker] We do not know yet whether your stay is within all its time limits. The migration police can tell you the last lawful day.
           *[consultant] We do not know yet whether the stay is within all its time limits. Ask the worker, or the migration police with the worker.
        }

## Renewal and time

rule-term-renewal = New permit after an earlier one
    .why = A new permit is issued before the previous one ends.
    .met = The earlier permit has not ended on the day of filing. The new one still has to be issued before it ends.
    .not-met =
        { $role ->
            [worker] Your earlier permit ended before the day of filing, and you stayed in the country. We do not know whether a new permit can be issued now, so ask the akimat.
           *[consultant] The earlier permit ended before the day of filing, and the worker stayed in the country. We do not know whether a new permit can be issued now, so ask the akimat.
        }
    .do = Ask the akimat first, and check the lawful stay: when a permit ends, the worker must leave unless there is another lawful ground. Do not pay the tax before you know.
    .open =
        { $role ->
            [worker] We do not know yet whether you had a permit before, when it ended, or when you last entered. Look at the old permit and the entry mark.
           *[consultant] We do not know yet whether there was a permit before, when it ended, or when the worker last entered. Ask for the old permit and the entry mark.
        }
    .ask =
        { $role ->
            [worker] My earlier labour-immigrant permit has ended and I am still in Kazakhstan. Can a new permit be issued to me now, or do I have to leave and enter again first?
           *[consultant] A worker’s earlier labour-immigrant permit has ended and the worker is still in Kazakhstan. Can a new permit be issued now, or must the worker leave and enter again first?
        }

rule-term-time_left = Time left for the decision
    .why =
        { $operation ->
            [issue] A new permit is issued before the old one ends. The police need time to look at the file, and how long the whole decision takes was not found. So we count at least { $working_days } working days. This is our caution, not a deadline of the law.
           *[extend] The police need time to look at the file, and how long the whole decision takes was not found. So we count at least { $working_days } working days before the permit ends. This is our caution, not a deadline of the law.
        }
    .met = By our cautious count there is some time left. It is no guarantee that the decision comes in time.
    .not-met = The permit ends very soon. Filing is still possible on this point, but the decision may come too late. Ask the akimat.
    .do = Ask the akimat today whether the decision can come in time, before you pay the tax.
    .open =
        { $role ->
            [worker] We do not know yet when your permit ends. Look at its last day.
           *[consultant] We do not know yet when the permit ends. Ask the worker for its last day.
        }
    .ask =
        { $operation ->
            [issue] The present labour-immigrant permit ends in a few days. If we apply for a new one today, will the decision come before it ends? What happens if it comes later?
           *[extend] The labour-immigrant permit ends in a few days. If we apply for the extension today, will the decision come in time? What happens if it comes after the last day?
        }

## Passport

rule-passport-valid = Validity of the passport
    .why = Visa-free travellers enter on a valid passport, or on a document that an agreement accepts instead. Offices do not accept an application with an expired document.
    .met = The passport is valid on the day of filing.
    .not-met =
        { $operation ->
            [change_employer] The passport has expired before the day of filing. Offices do not accept applications with an expired document. Whether that goes for the notice too was not found.
           *[issue] The passport has expired before the day of filing. An application with an expired document is not accepted.
        }
    .do =
        { $role ->
            [worker] Get a new passport from your own country first. Do not pay anything before you have it.
           *[consultant] The worker needs a new passport from the home country first. Nothing should be paid until then.
        }
    .open =
        { $role ->
            [worker] We do not know yet until when your passport is valid. Look at the page with your photo.
           *[consultant] We do not know yet until when the passport is valid. Ask the worker to look at the page with the photo.
        }

rule-passport-mrz_valid = Machine-readable lines of the passport
    .why = The two lines at the bottom of the photo page carry check digits. With them a computer can see typing mistakes. The check follows the international standard for passports.
    .met = The check digits are right. This only shows that the lines are typed correctly, not that the passport is genuine.
    .not-met = The check digits do not fit. Most likely a character is mistyped, but we cannot be sure. If the lines are exactly as printed, ask.
    .do = Compare every character with the passport and type the lines again. Take care with the letter O and zero, and with the letter I and one.
    .open = The two lines are not given. They are not needed for the result.
    .ask =
        { $role ->
            [worker] The check digits in the machine-readable lines of my passport do not fit, although I copied them exactly. Will your system accept this passport?
           *[consultant] The check digits in the machine-readable lines of this passport do not fit, although we copied them exactly. Will your system accept this passport?
        }

rule-passport-mrz_matches = Passport lines and the answers
    .why = The record for the individual identification number (ИИН) takes the name from the machine-readable lines of the passport. So the application should be spelled like these lines. The lines with the name have no check digit.
    .met = What can be compared agrees with the lines of the passport.
    .not-met = The name, the date of birth, the last day or the citizenship differs from the lines of the passport. It may be a typing mistake. If it is not, we do not know which spelling the office takes, so ask.
    .do = Compare the answers with the two lines, character by character. Use the spelling of the lines.
    .open = There is nothing to compare yet.
    .ask =
        { $role ->
            [worker] My name or my data on the visual page of the passport differ from its machine-readable lines. Which spelling do I use in the application?
           *[consultant] The worker’s name or data on the visual page of the passport differ from its machine-readable lines. Which spelling is to be used in the application?
        }

rule-passport-covers_term = Passport and the months asked for
    .why = Visa-free travellers need a valid passport, or a document that an agreement accepts instead. We found no rule that the passport must outlast the permit.
    .met = In our reading, the passport is valid to the end of the period asked for.
    .not-met = In our reading, the passport runs out before the period asked for ends. We found no rule against it, but it can cause trouble later.
    .do = Think about a new passport before you file. How a passport is changed during the permit was not found: ask the akimat.
    .open = Two dates decide this: the last day of the passport, and the last day of the period asked for.

## Number, signature, consent

rule-worker-iin = Individual identification number
    .why = In the pilot, the online application was signed with the worker’s own signature. We read this as needing the worker’s individual identification number (ИИН). What holds for other days is not confirmed. A foreigner asks for the number in person at the State Corporation (ЦОН) where the worker stays.
    .met =
        { $role ->
            [worker] You have an individual identification number.
           *[consultant] The worker has an individual identification number.
        }
    .not-met =
        { $role ->
            [worker] You have no individual identification number yet. In our reading it was needed in the pilot for the signature and the online application, and nothing says that this has changed.
           *[consultant] The worker has no individual identification number yet. In our reading it was needed in the pilot for the signature and the online application, and nothing says that this has changed.
        }
    .do =
        { $role ->
            [worker] Go in person to the service centre (ЦОН) where you stay, with your passport. If the passport shows your name in neither Latin nor Cyrillic letters, bring a notarised translation.
           *[consultant] The worker has to go in person to the service centre (ЦОН) where the worker stays, with the passport. If the passport shows the name in neither Latin nor Cyrillic letters, a notarised translation is added.
        }
    .open =
        { $role ->
            [worker] We do not know yet whether you have the number. The service centre (ЦОН) can tell you.
           *[consultant] We do not know yet whether the worker has the number. Ask the worker.
        }

rule-worker-iin_valid = Check of the number
    .why = The individual identification number (ИИН) has a fixed length, and its last digit is a control digit. With it a computer can see typing mistakes.
    .met = The number has the right length and its control digit fits. This does not show whose number it is.
    .not-met = This number cannot be right: its length or its control digit does not fit. Most likely a digit is mistyped.
    .do = Compare the number with the paper and type it again. If the paper really shows this number, ask the service centre (ЦОН).
    .open = The number is not given. It is not needed for the result.

rule-worker-iin_birth_date = Number and date of birth
    .why = The number usually begins with the date of birth. It no longer has to, so a difference is not a mistake.
    .met = The first digits of the number agree with the date of birth.
    .not-met = The first digits of the number differ from the date of birth. This can be quite all right. We only mention it because it can also be a typing mistake.
    .do = Look once more at the number and the date. If both are typed as on the paper, there is nothing to do.
    .open = There is nothing to compare yet.

rule-worker-signature = Own electronic signature
    .why =
        { $edition ->
            [before_pilot] For the time before the pilot, no reliable source says that the worker needed an electronic digital signature (ЭЦП). So we do not judge this point.
            [pilot] Since { DATE($from) } the worker fills in the application online and signs it with an electronic digital signature (ЭЦП) of the worker’s own. The service centres could still help and explain how to get one.
            [egov_only] Since { DATE($from) } the application can be made only on the eGov portal, no longer at a service centre (ЦОН). It is signed with the worker’s own electronic digital signature (ЭЦП).
           *[after_pilot] Shortly before { DATE($from) } the application could be made only on the eGov portal, with the worker’s own electronic digital signature (ЭЦП). No act on the time since then was found.
        }
    .met =
        { $edition ->
            [before_pilot] The worker has a signature of their own. This point is not judged for this day.
            [pilot] The worker has a signature of their own for the online application.
            [egov_only] The worker has a signature of their own for the application on eGov.
           *[after_pilot] The worker has a signature of their own. Whether it is still needed is not confirmed, but it was at the end of the pilot.
        }
    .not-met =
        { $edition ->
            [before_pilot] The worker has no signature of their own. This point is not judged for this day.
            [pilot] The worker has no signature of their own. The online way asks for one. Whether the service centre takes the application in another way is not certain, so ask there.
            [egov_only] The worker has no signature of their own. Without it the application on eGov cannot be signed, and the service centres no longer take it.
           *[after_pilot] The worker has no signature of their own. At the end of the pilot one was needed. No act on the time since then was found, so ask what holds now.
        }
    .do =
        { $edition ->
            [before_pilot] There is nothing to do for this day. Ask the service centre (ЦОН) how to file.
            [pilot] Ask the service centre (ЦОН) how to get a signature in the worker’s own name. The employer’s signature does not replace it.
            [egov_only] Get a signature in the worker’s own name first: identification number (ИИН), then signature, then application. The employer’s signature does not replace it.
           *[after_pilot] Get a signature in the worker’s own name if you can, and ask whether there is another way. The employer’s signature does not replace it.
        }
    .open =
        { $role ->
            [worker] We do not know yet whether you have a signature of your own. The service centre (ЦОН) can explain how to check.
           *[consultant] We do not know yet whether the worker has a signature of their own. Ask the worker: the employer’s signature does not count.
        }
    .ask =
        { $role ->
            [worker] I want to apply for a labour-immigrant permit. I have no electronic digital signature (ЭЦП) of my own yet. Do I need one today? How do I get it, and is there another way to file?
           *[consultant] A worker wants to apply for a labour-immigrant permit and has no electronic digital signature (ЭЦП) yet. Is one needed today? How does the worker get it, and is there another way to file?
        }

rule-worker-data_consent = Consent to data access
    .why = A state service is refused when the applicant does not agree to access to personal data of limited access. The consent is given to the state. This page asks for none.
    .met =
        { $role ->
            [worker] You are ready to agree when eGov asks for it.
           *[consultant] The worker is ready to agree when eGov asks for it.
        }
    .not-met =
        { $role ->
            [worker] You do not want to agree to the access to your data. Without consent the service is refused.
           *[consultant] The worker does not want to agree to the access to the data. Without consent the service is refused.
        }
    .do =
        { $role ->
            [worker] Read on eGov what the consent covers, and decide before you pay the tax. It is your decision.
           *[consultant] The worker should read on eGov what the consent covers, and decide before the tax is paid. It is the worker’s own decision.
        }
    .open =
        { $role ->
            [worker] You have not decided yet. Read on eGov what the consent covers.
           *[consultant] We do not know yet whether the worker agrees. Ask the worker.
        }

## Papers

rule-document-fingerprints = Fingerprint registration
    .why = The worker must have gone through fingerprint registration (дактилоскопическая регистрация).
    .met =
        { $role ->
            [worker] Your fingerprints are registered.
           *[consultant] The worker’s fingerprints are registered.
        }
    .not-met = The fingerprint registration is missing or no longer counts. The law makes it a condition of the permit.
    .do =
        { $role ->
            [worker] Ask the migration police where fingerprints are taken, and go there yourself with your passport.
           *[consultant] Ask the migration police where fingerprints are taken. The worker has to go there in person with the passport.
        }
    .open =
        { $role ->
            [worker] We do not know yet whether your fingerprints are registered. Ask the migration police.
           *[consultant] We do not know yet whether the worker’s fingerprints are registered. Ask the worker.
        }

rule-document-medical_certificate = Medical certificate
    .why = The worker must show a medical certificate (медицинская справка). It says that no illness stands in the way of the chosen work.
    .met =
        { $role ->
            [worker] You have a medical certificate that has not expired.
           *[consultant] The worker has a medical certificate that has not expired.
        }
    .not-met = The medical certificate is missing or has expired. The law makes it a condition of the permit.
    .do =
        { $role ->
            [worker] Get a new certificate for the work you will do. Ask the clinic whether it enters the result in the state database.
           *[consultant] The worker needs a new certificate for the work in question. Ask the clinic whether it enters the result in the state database.
        }
    .open =
        { $role ->
            [worker] We do not know yet whether you have a valid certificate. How long one is valid was not found: ask the clinic or the akimat.
           *[consultant] We do not know yet whether the worker has a valid certificate. How long one is valid was not found: ask the clinic or the akimat.
        }

rule-document-medical_insurance = Medical insurance
    .why = The worker must have medical insurance for primary care and emergency specialised hospital care. For foreigners who stay temporarily this is the imputed medical insurance (вмененное медицинское страхование).
    .met =
        { $role ->
            [worker] You have medical insurance that has not expired.
           *[consultant] The worker has medical insurance that has not expired.
        }
    .not-met = The medical insurance is missing or has expired. The law makes it a condition of the permit, and no contract may be signed without it.
    .do = Take out imputed medical insurance (вмененное медицинское страхование). Check that it covers both kinds of care.
    .open =
        { $role ->
            [worker] We do not know yet whether you have this insurance. Look at the insurance contract: its kind and its last day.
           *[consultant] We do not know yet whether the worker has this insurance. Ask for the insurance contract: its kind and its last day.
        }

rule-document-criminal_record = Criminal-record confirmation
    .why = The worker must show a confirmation of having or not having a criminal record (подтверждение наличия либо отсутствия судимости). It is needed in both cases. The law does not itself say that a record closes the way to the permit.
    .met =
        { $role ->
            [worker] You have the confirmation, and it has not expired.
           *[consultant] The worker has the confirmation, and it has not expired.
        }
    .not-met = The criminal-record confirmation is missing or has expired. The law makes it a condition of the permit.
    .do = Ask the akimat which authority must issue it and how old it may be. Then get it.
    .open =
        { $role ->
            [worker] We do not know yet whether you have the confirmation. How long one is valid was not found: ask the akimat.
           *[consultant] We do not know yet whether the worker has the confirmation. How long one is valid was not found: ask the akimat.
        }

rule-document-proof_of_work = Proof of past household work
    .why = For an extension, papers must show that the worker worked in the household of a private person in the past period. Which paper exactly was not found.
    .met =
        { $role ->
            [worker] You have a paper about your household work in the past period.
           *[consultant] There is a paper about the household work in the past period.
        }
    .not-met = The proof of household work in the past period is missing or no longer counts. The law asks for it at every extension.
    .do =
        { $role ->
            [worker] Ask your employer for a paper about your work. Ask the akimat whether it wants the registered contract or something else.
            [employer] Give the worker a paper about the work. Ask the akimat whether it wants the registered contract or something else.
           *[consultant] Get a paper about the work from the employer. Ask the akimat whether it wants the registered contract or something else.
        }
    .open =
        { $role ->
            [worker] We do not know yet whether there is such a paper. Ask your employer.
            [employer] We do not know yet whether there is such a paper. You may be able to give one: ask the akimat which it accepts.
           *[consultant] We do not know yet whether there is such a paper. Ask the worker and the employer.
        }

rule-worker-court_ban = Court ban
    .why = A state service is refused when a court has banned the activity or has taken away the right that goes with it.
    .met =
        { $role ->
            [worker] You say that no court forbids you this work.
           *[consultant] By the answers, no court forbids the worker this work.
        }
    .not-met =
        { $role ->
            [worker] A court forbids you this work. While that holds, the service is refused.
           *[consultant] A court forbids the worker this work. While that holds, the service is refused.
        }
    .do =
        { $role ->
            [worker] Do not pay the tax. Ask a lawyer until when the court decision holds and whether it can be lifted.
           *[consultant] The tax should not be paid. Find out until when the court decision holds and whether it can be lifted.
        }
    .open =
        { $role ->
            [worker] We do not know yet whether a court decision stands in the way. Look at the decision, or ask a lawyer.
           *[consultant] We do not know yet whether a court decision stands in the way. Ask the worker.
        }

## Tax

rule-tax-year_known = Values for the tax
    .why = For each month the tax is a fixed number of monthly calculation indices (месячный расчётный показатель, МРП). The index changes from year to year, so the amount is known only for years whose values are confirmed.
    .met = The values for the year of filing are known.
    .not-met = The values for the year of filing are not confirmed, so we cannot work out the tax. An amount from another year may be wrong. Ask.
    .do = Do not pay by an old amount. Ask the tax office or the akimat for the amount of this year first.
    .open = The day of filing decides which year counts.
    .ask = How much is the advance income tax (предварительный платёж, ИПН) of a labour immigrant this year, for each month of the permit? Where is it paid, and what must the receipt say?

rule-tax-next_year = Months in another year
    .why = The tax goes by the index at the start of ‘the relevant financial year’. The law does not say which year that is for months that fall into the next one.
    .met = In our reading, the whole period asked for ends in the year of filing.
    .not-met = In our reading, the period asked for does not end in the year of filing. The office may ask for a different amount for those months, so ask before you pay.
    .do = Ask the tax office or the akimat which index counts for these months. Or ask for fewer months.
    .open = Once the number of months and the dates are known, this can be worked out.
    .ask = Part of the permit period falls into the next calendar year. Which year’s monthly calculation index (МРП) do you use for those months, and how much advance income tax has to be paid in all?

rule-tax-paid = Advance income tax
    .why = Individual income tax (ИПН) is paid in advance for every month asked for, before the permit is issued or extended. It is paid at the place of stay. By the present Tax Code it is not refunded and not offset later.
    .met = By the answers, the tax paid reaches the amount that we work out with the index of the year of filing.
    .not-met = The tax is not paid yet, or the amount paid is less than what we work out for the months asked for. Without it the permit is not given.
    .do =
        { $role ->
            [worker] Leave this for the very end. Pay only when nothing else is open: you do not get this money back. If you paid too little, ask the tax office how to add the rest.
           *[consultant] Leave this for the very end. It should be paid only when nothing else is open: the money does not come back. If too little was paid, ask the tax office how to add the rest.
        }
    .open =
        { $role ->
            [worker] We cannot say yet whether the right amount is paid. Look for the receipt. Do not pay now just to answer this, and do not pay twice.
           *[consultant] We cannot say yet whether the right amount is paid. Ask the worker for the receipt. Nobody should pay now just to answer this, or pay twice.
        }

## What stays open

rule-revoke-grounds = Grounds for revoking a permit
    .why = The akimat may revoke (отозвать) a permit. When it may do so is set in the Rules, and their text was not available to us.
    .not-met = We do not know on which grounds a permit is revoked, or which papers that needs. So we cannot check this case. Ask the akimat.
    .do = Ask the akimat that issued the permit. Ask before you act: when a permit ends, the worker must leave unless there is another lawful ground to stay.
    .open = Grounds, papers and form are open, and so is the way to ask for it. The akimat that issued the permit can say.
    .ask =
        { $role ->
            [worker] I have a labour-immigrant permit and have a question about revoking it. Can I ask for that myself? In which form, where, and with which papers? What does it mean for my stay?
            [employer] A worker in my household has a labour-immigrant permit. Who can ask to have it revoked? In which form, where, and with which papers? What does it mean for the worker’s stay?
           *[consultant] Our question is about revoking a labour-immigrant permit. Who can ask for it? In which form, where, and with which papers? What does it mean for the worker’s stay?
        }

rule-external-quota = Places left in the quota
    .why = Permits are given only within the quota (квота) for labour immigrants. The Ministry sets it and divides it among the regions.
    .do = Ask the akimat before you pay the tax.
    .open = Whether the quota of the place of work still has room. Only the authority can see that.
    .ask =
        { $role ->
            [worker] I want to apply for a labour-immigrant permit here. Is there still room in the quota?
           *[consultant] We are preparing an application for a labour-immigrant permit here. Is there still room in the quota?
        }

rule-external-police = Agreement of the police
    .why = The akimat decides after agreement with the police (органы внутренних дел). If the police say no, the service is refused.
    .do = Give only true and complete data. Ask the migration police beforehand if something about the stay worries you.
    .open = What the police will answer. That is known only after filing.
    .ask =
        { $role ->
            [worker] I want to apply for a labour-immigrant permit. Is there anything on record about my stay that I have to settle first?
           *[consultant] A worker wants to apply for a labour-immigrant permit. Is there anything on record about the stay that has to be settled first?
        }

rule-regime-after_pilot = Procedure after the pilot
    .why =
        { $operation ->
            [change_employer] The online pilot ended before { DATE($from) }. How a change of employer is notified was not found, for any time.
            [revoke] The online pilot ended before { DATE($from) }. Whether revoking could be asked for online is not established, for any time.
           *[issue] The online pilot ended before { DATE($from) }. We found no act that says how to apply since then. The last known way is the eGov portal.
        }
    .do = Read the service page on eGov on the day you file, and ask the akimat. Do that before you pay or sign anything.
    .open = Which way of filing holds since { DATE($from) }. The akimat and eGov can say.
    .ask =
        { $operation ->
            [issue] How do we apply for a labour-immigrant permit today: only on eGov, or also at a service centre (ЦОН)? Which act says so?
            [extend] How do we apply to extend a labour-immigrant permit today: only on eGov, or also at a service centre (ЦОН)? Which act says so?
            [change_employer] Where do we turn today when a labour immigrant changes employer: to eGov, to a service centre (ЦОН) or to you? Which act says so?
           *[revoke] Where do we turn today about revoking a labour-immigrant permit: to eGov, to a service centre (ЦОН) or to you? Which act says so?
        }
