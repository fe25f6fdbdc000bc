### Facts: what the person is asked.
### Value: short label for the list of answers. Attributes: question (page heading), hint, ask (line in a list of questions to the worker or the employer), option-<value> and option-<value>-hint.
### The texts may use $role. The hint of a date fact may also use $example.

## The case

fact-operation = What is wanted
    .question =
        { $role ->
            [worker] What do you want to do?
           *[consultant] What does the worker want to do?
        }
    .hint = Choose what fits today. You can change the answer later.
    .why = A new permit, an extension, a change of employer and the end of a permit go by different rules. Your answer decides which questions, papers and days follow.
    .ask = What is wanted: a new permit, an extension, another employer, or the end of a permit?
    .option-issue = Get a permit
    .option-issue-hint = A first permit (выдача), or a new one after an earlier permit.
    .option-extend = Extend a permit
    .option-extend-hint = The permit still runs and is to run longer (продление).
    .option-change_employer = Change the employer
    .option-change_employer-hint = There is a permit, and the work is to be for another private person.
    .option-revoke = Have a permit revoked
    .option-revoke-hint = Little is published about revoking (отзыв). You will get questions for the office.

fact-role = Who is answering
    .question = Who is answering?
    .hint = This changes the wording only, never the result.
    .ask = Who is answering: the worker, the employer or a consultant?
    .option-worker = I am the worker
    .option-worker-hint = You want to work in a private household.
    .option-employer = I am the employer
    .option-employer-hint = You want somebody to work in your household.
    .option-consultant = I advise somebody
    .option-consultant-hint = You help a worker or an employer.

fact-application-date = Day of filing
    .question =
        { $role ->
            [worker] On which day will you file the application?
           *[consultant] On which day will the application be filed?
        }
    .hint = If you do not know, keep today. The law is read as of this day. For example, { $example }.
    .why = The law is read as of this day. On it depends how the application is filed, on paper or on eGov only, and by which values the tax is worked out.
    .ask = On which day will the application be filed?

## The worker

fact-worker-citizenship = Citizenship
    .question =
        { $role ->
            [worker] Which country are you a citizen of?
           *[consultant] Which country is the worker a citizen of?
        }
    .hint = Look in the passport: citizenship (гражданство). The place of birth does not matter.
    .ask = Which country are you a citizen of?

fact-worker-status = Other status in Kazakhstan
    .question =
        { $role ->
            [worker] Do you have one of these statuses in Kazakhstan?
           *[consultant] Does the worker have one of these statuses in Kazakhstan?
        }
    .hint = Other rules come first for these statuses. A temporary residence permit (РВП) for work is not one of them: then choose ‘None of these’.
    .ask = Do you have another status in Kazakhstan: permanent residence, kandas, refugee, student, family reunion or another special status?
    .option-none = None of these
    .option-permanent_resident = Permanent residence
    .option-permanent_resident-hint = A document for living here permanently (вид на жительство).
    .option-kandas = Kandas
    .option-kandas-hint = The status of kandas (кандас) has been granted.
    .option-kandas_applicant = Kandas status asked for
    .option-kandas_applicant-hint = An ethnic Kazakh who is asking for the status and has no decision yet.
    .option-refugee = Refugee
    .option-refugee-hint = Refugee status (беженец) has been granted.
    .option-asylum_seeker = Asylum seeker
    .option-asylum_seeker-hint = Asylum has been asked for, and there is no decision yet (лицо, ищущее убежище).
    .option-humanitarian = Humanitarian immigrant
    .option-humanitarian-hint = The papers say that the stay is for humanitarian reasons.
    .option-trafficking_victim = Victim of human trafficking
    .option-trafficking_victim-hint = Your answer stays on this device.
    .option-non_custodial_sentence = Serving a sentence outside prison
    .option-non_custodial_sentence-hint = Your answer stays on this device.
    .option-student = Here to study
    .option-student-hint = The papers give study as the purpose of stay.
    .option-family_reunion = Here for family reunion
    .option-family_reunion-hint = The papers give family reunion (воссоединение семьи) as the purpose of stay. Living with relatives is not enough.

fact-worker-is_adult = Adult on the day of filing
    .question =
        { $role ->
            [worker] Will you be eighteen or older on the day of filing?
           *[consultant] Will the worker be eighteen or older on the day of filing?
        }
    .hint = Count full years. The date of birth is on the photo page of the passport.
    .ask = Will you be eighteen or older on the day of filing?
    .option-yes = Yes
    .option-no = No, younger

fact-worker-has_iin = Individual identification number (IIN)
    .question =
        { $role ->
            [worker] Do you have an individual identification number (ИИН)?
           *[consultant] Does the worker have an individual identification number (ИИН)?
        }
    .hint = It is a number given in Kazakhstan. A number from another country does not count, and it is not the passport number.
    .ask = Do you have an individual identification number (ИИН) of Kazakhstan?
    .option-yes =
        { $role ->
            [worker] Yes, I have an IIN
           *[consultant] Yes, the worker has an IIN
        }
    .option-no =
        { $role ->
            [worker] No, I do not have one yet
           *[consultant] No, the worker does not have one yet
        }

fact-worker-digital_signature = Own electronic signature
    .question =
        { $role ->
            [worker] Do you have an electronic digital signature (ЭЦП) of your own?
           *[consultant] Does the worker have their own electronic digital signature (ЭЦП)?
        }
    .hint = It is issued in the worker’s name. The signature of the employer or of a relative does not count, and neither does a signature on paper.
    .ask = Do you have an electronic digital signature (ЭЦП) in your own name?
    .option-yes =
        { $role ->
            [worker] Yes, I have my own signature
           *[consultant] Yes, the worker has a signature of their own
        }
    .option-no =
        { $role ->
            [worker] No, I do not have one yet
           *[consultant] No, the worker does not have one yet
        }

fact-worker-data_consent = Consent to data access
    .question =
        { $role ->
            [worker] Will you agree when eGov asks for access to your personal data?
           *[consultant] Will the worker agree when eGov asks for access to the worker’s personal data?
        }
    .hint = This page asks for no such consent. We only want to know what the worker will answer there.
    .ask = Will you agree when eGov asks for access to your personal data?
    .option-yes =
        { $role ->
            [worker] Yes, I will agree
           *[consultant] Yes, the worker will agree
        }
    .option-no =
        { $role ->
            [worker] No, I do not want to
           *[consultant] No, the worker does not want to
        }

fact-worker-court_ban = Court ban on this work
    .question =
        { $role ->
            [worker] Does a court forbid you this work?
           *[consultant] Does a court forbid the worker this work?
        }
    .hint = Only a decision of a court counts, not a rumour or a threat.
    .ask = Is there a court decision that forbids you this work?
    .option-yes = Yes, there is a court decision
    .option-no = No, there is none

fact-passport-valid_to = Last day of the passport
    .question =
        { $role ->
            [worker] Until which day is your passport valid?
           *[consultant] Until which day is the worker’s passport valid?
        }
    .hint = Look at the photo page: date of expiry (срок действия). Take the passport you will file with. For example, { $example }.
    .ask = Until which day is your passport valid?

## Employer and work

fact-employer-kind = Who hires
    .question =
        { $role ->
            [worker] Who hires you?
            [employer] As whom do you hire?
           *[consultant] Who hires the worker?
        }
    .hint = It is the name that stands in the contract as employer (работодатель). If the employer changes, answer for the new one.
    .ask = Who will stand in the contract as employer: a private person, a sole proprietor (ИП) or a company?
    .option-natural_person = A private person
    .option-natural_person-hint = A person who hires for their own household (физическое лицо).
    .option-sole_proprietor = A sole proprietor
    .option-sole_proprietor-hint = A person who hires as a business (индивидуальный предприниматель, ИП).
    .option-legal_entity = A company or organisation
    .option-legal_entity-hint = A legal entity (юридическое лицо), for example a firm, an agency or a school.

fact-employer-other_labour_immigrants = Other labour immigrants under contract
    .question =
        { $role ->
            [worker] How many other labour immigrants have a contract with this employer now?
            [employer] How many other labour immigrants have a contract with you now?
           *[consultant] How many other labour immigrants have a contract with the employer now?
        }
    .hint = Do not count this worker. If there is nobody else, write zero. If the employer changes, answer for the new one.
    .ask = How many other labour immigrants have a contract with you for household work now? Please do not count this worker.

fact-work-kind = Kind of work
    .question =
        { $role ->
            [worker] What kind of work will you do?
           *[consultant] What kind of work is it?
        }
    .hint = Household work (работа в домашнем хозяйстве) serves the people in the home. It does not bring the employer income.
    .ask = What kind of work is it? Does it serve only the household, or does it bring the employer income?
    .option-household = Work in a private household
    .option-household-hint = For example cooking, cleaning or looking after children, for the family itself.
    .option-earns_income = Work that brings the employer income
    .option-earns_income-hint = For example in a shop, in a café, on a farm that sells, or for a building firm.
    .option-seasonal = Seasonal work
    .option-seasonal-hint = Work for one season, with a permit of the employer.
    .option-intra_corporate_transfer = Transfer inside a company group
    .option-intra_corporate_transfer-hint = A company moves its own employee to Kazakhstan (внутрикорпоративный перевод).
    .option-independent_specialist = Specialist who looks for work alone
    .option-independent_specialist-hint = A specialist in a priority sector who comes without an employer.
    .option-own_business =
        { $role ->
            [worker] My own business
           *[consultant] The worker’s own business
        }
    .option-own_business-hint = The worker comes to run a business.

fact-work-in_permit_unit = Place of work in the unit of the permit
    .question = Is the place of work in the area of the akimat that gives the permit?
    .hint = Take the address where the work is done. If there is a permit already, take the akimat that issued it. The law calls the area an administrative-territorial unit (административно-территориальная единица) and does not say how large it is. If it is another district of the same region, say that you do not know.
    .ask = At which address is the work done, and is it in the area of the akimat that gives the permit?
    .option-yes = Yes, it is in that area
    .option-no = No, it is somewhere else

## Permit and contract

fact-permit-months = Months asked for
    .question =
        { $role ->
            [worker] For how many months do you want to ask now?
           *[consultant] How many months are to be asked for now?
        }
    .hint = A whole number. It is the number that goes into the application. Months granted before do not count here.
    .ask = How many months are to be asked for now?

fact-permit-previous = Earlier permit
    .question =
        { $role ->
            [worker] Have you had a labour-immigrant permit before?
           *[consultant] Has the worker had a labour-immigrant permit before?
        }
    .hint = The paper is called ‘разрешение трудовому иммигранту’. A temporary residence permit (РВП) is a different paper.
    .ask = Have you had a labour-immigrant permit (разрешение трудовому иммигранту) before?
    .option-yes =
        { $role ->
            [worker] Yes, I have had one
           *[consultant] Yes, the worker has had one
        }
    .option-no = No, this is the first one

fact-permit-end = Last day of the permit
    .question =
        { $role ->
            [worker] What is the last day of your labour-immigrant permit?
           *[consultant] What is the last day of the worker’s labour-immigrant permit?
        }
    .hint = Take the permit of today, with its extensions. If a new one is asked for, take the one before. For example, { $example }.
    .ask = What is the last day of your labour-immigrant permit, with its extensions?

fact-permit-months_granted = Months granted so far
    .question = For how many months has this permit been granted so far?
    .hint = Add up the first months and all extensions of this permit. Leave out the months asked for now.
    .ask = For how many months has your permit been granted so far, with all extensions?

fact-contract-state = Employment contract
    .question =
        { $role ->
            [worker] Have you signed an employment contract for this work?
            [employer] Have you signed an employment contract with this worker?
           *[consultant] Has an employment contract been signed for this work?
        }
    .hint = Look at the signatures and the date on the employment contract (трудовой договор).
    .ask = Has a contract for this work been signed, and was that before or after the permit was issued?
    .option-none = No, nothing is signed yet
    .option-signed_before_permit = Yes, before there was a permit
    .option-signed_after_permit = Yes, after the permit was issued

## The stay

fact-stay-in_country = In Kazakhstan on the day of filing
    .question =
        { $role ->
            [worker] Will you be in Kazakhstan on the day of filing?
           *[consultant] Will the worker be in Kazakhstan on the day of filing?
        }
    .hint = What counts is where the worker is on that day.
    .ask = Will you be in Kazakhstan on the day of filing?
    .option-yes = Yes, in Kazakhstan
    .option-no = No, in another country

fact-stay-entry_date = Last entry into Kazakhstan
    .question =
        { $role ->
            [worker] On which day did you last cross the border into Kazakhstan?
           *[consultant] On which day did the worker last cross the border into Kazakhstan?
        }
    .hint = Look for the newest entry mark in the passport. Short trips count too. For example, { $example }.
    .ask = On which day did you last cross the border into Kazakhstan?

fact-stay-registered = Registered at the place of stay
    .question =
        { $role ->
            [worker] Are you registered at the place where you stay?
           *[consultant] Is the worker registered at the place of stay?
        }
    .hint = This is the registration (регистрация) with the migration police. The notice of arrival that the host (принимающее лицо) gives is something else.
    .ask = Are you registered with the migration police at the place where you stay?
    .option-yes =
        { $role ->
            [worker] Yes, I am registered
           *[consultant] Yes, registered
        }
    .option-no =
        { $role ->
            [worker] No, I am not registered
           *[consultant] No, not registered
        }

fact-stay-residence_permit = Temporary residence permit
    .question =
        { $role ->
            [worker] Do you have a temporary residence permit (РВП)?
           *[consultant] Does the worker have a temporary residence permit (РВП)?
        }
    .hint = The migration police give it (разрешение на временное проживание). It is not the labour-immigrant permit, which the akimat gives.
    .ask = Do you have a temporary residence permit (РВП) from the migration police?
    .option-yes =
        { $role ->
            [worker] Yes, I have one
           *[consultant] Yes, the worker has one
        }
    .option-no =
        { $role ->
            [worker] No, I do not have one
           *[consultant] No, the worker does not have one
        }

fact-stay-days_in_180 = Days in Kazakhstan before filing
    .question =
        { $role ->
            [worker] How many days were you in Kazakhstan in the one hundred and eighty days up to the day of filing?
           *[consultant] How many days was the worker in Kazakhstan in the one hundred and eighty days up to the day of filing?
        }
    .hint = Count all stays together. In our reading, the days of entry and exit count too. The marks in the passport show them.
    .ask = How many days were you in Kazakhstan in the one hundred and eighty days up to the day of filing? The entry and exit marks in your passport show it.

fact-stay-continuous_since = Start of continuous residence
    .question =
        { $role ->
            [worker] Since when have you lived here on temporary residence without a break?
           *[consultant] Since when has the worker lived here on temporary residence without a break?
        }
    .hint = Look at the first temporary residence permit (РВП) of this unbroken time. We could not find out what counts as a break: if in doubt, say that you do not know. For example, { $example }.
    .ask = Since which day have you lived here on temporary residence (РВП) without a break?

fact-stay-lawful = Stay within its time limits
    .question =
        { $role ->
            [worker] Will your stay still be within all its time limits on the day of filing?
           *[consultant] Will the stay still be within all its time limits on the day of filing?
        }
    .hint = Answer no if an allowed time has run out: the time without a visa, a visa or a residence permit. If you are not sure, say that you do not know.
    .ask = Will your stay still be within all its time limits on the day of filing?
    .option-yes = Yes, nothing has run out
    .option-no = No, a time limit has run out

## Tax

fact-tax-state = Advance income tax
    .question =
        { $role ->
            [worker] Have you already paid the advance income tax for these months?
           *[consultant] Has the advance income tax for these months already been paid?
        }
    .hint = Do not pay now to answer this: the money does not come back. If it is not paid, just say so. The paper to look for is the receipt for individual income tax (ИПН).
    .ask = Has the advance income tax (ИПН) for these months already been paid? Please do not pay now.
    .option-not_paid = No, not paid yet
    .option-paid = Yes, it is paid

fact-tax-paid_tenge = Tax paid, in tenge
    .question =
        { $role ->
            [worker] How much of this tax have you paid, in tenge?
           *[consultant] How much of this tax has been paid, in tenge?
        }
    .hint = The amount stands on the receipt. Count only payments for the months asked for now.
    .ask = How much advance income tax (ИПН) was paid for these months, in tenge?

## Papers

fact-document-criminal_record = Criminal-record confirmation
    .question =
        { $role ->
            [worker] Do you have the criminal-record confirmation?
           *[consultant] Does the worker have the criminal-record confirmation?
        }
    .hint = It says whether there is a criminal record or not (подтверждение наличия либо отсутствия судимости). People without a record need it too.
    .ask = Do you have a confirmation of having or not having a criminal record, and is it still valid?
    .option-have = Yes, and it has not expired
    .option-missing = No, not yet
    .option-expired = Yes, but it has expired

fact-document-medical_certificate = Medical certificate
    .question =
        { $role ->
            [worker] Do you have the medical certificate for this work?
           *[consultant] Does the worker have the medical certificate for this work?
        }
    .hint = It says that no illness stands in the way of the work (медицинская справка). It is not the medical insurance.
    .ask = Do you have a medical certificate for this work, and is it still valid?
    .option-have = Yes, and it has not expired
    .option-missing = No, not yet
    .option-expired = Yes, but it has expired

fact-document-medical_insurance = Medical insurance
    .question =
        { $role ->
            [worker] Do you have the medical insurance?
           *[consultant] Does the worker have the medical insurance?
        }
    .hint = Look in the insurance contract for imputed medical insurance (вмененное медицинское страхование) and for its last day. It is not the medical certificate.
    .ask = Do you have imputed medical insurance (вмененное медицинское страхование), and is it still valid?
    .option-have = Yes, and it has not expired
    .option-missing = No, not yet
    .option-expired = Yes, but it has expired

fact-document-fingerprints = Fingerprint registration
    .question =
        { $role ->
            [worker] Have your fingerprints been registered in Kazakhstan?
           *[consultant] Have the worker’s fingerprints been registered in Kazakhstan?
        }
    .hint = This is fingerprint registration (дактилоскопическая регистрация). Registering the address is something else.
    .ask = Have your fingerprints been registered in Kazakhstan?
    .option-have = Yes, it is done
    .option-missing = No, not yet
    .option-expired = Yes, but it no longer counts

fact-document-proof_of_work = Proof of past household work
    .question =
        { $role ->
            [worker] Do you have a paper about your household work in the past period?
           *[consultant] Is there a paper about the household work in the past period?
        }
    .hint = It shows work in the household of a private person while the present permit ran. Which paper the office wants was not found, so ask the akimat if you are not sure.
    .ask = Is there a paper that shows the household work in the past period?
    .option-have = Yes, and it still counts
    .option-missing = No, not yet
    .option-expired = Yes, but it no longer counts

## Optional: details that refine the check

fact-worker-birth_date = Date of birth
    .question =
        { $role ->
            [worker] What is your date of birth?
           *[consultant] What is the worker’s date of birth?
        }
    .hint = Day, month and year, as in the passport.
    .ask = What is your date of birth?

fact-worker-iin = Digits of the IIN
    .question =
        { $role ->
            [worker] What is your individual identification number (ИИН)?
           *[consultant] What is the worker’s individual identification number (ИИН)?
        }
    .hint = Type all digits, as on the paper.
    .ask = What is your individual identification number (ИИН)?

fact-worker-name_latin = Name in Latin letters
    .question =
        { $role ->
            [worker] How is your name written in Latin letters?
           *[consultant] How is the worker’s name written in Latin letters?
        }
    .hint = The surname first, then the given names, exactly as in the application.
    .ask = How is your name written in Latin letters, surname first?

fact-passport-mrz = Machine-readable lines of the passport
    .question = What do the two machine-readable lines of the passport say?
    .hint = Two lines at the bottom of the page with the photo, with many signs < that look like small arrowheads. Type or paste both.
    .ask = What do the two machine-readable lines at the bottom of the photo page of your passport say?
