### The cards that tell documents apart. What has no record behind it is marked as our reading in data/papers.

papers-heading = Telling documents apart
    .lead = What each document is for, what it is mistaken for, and how to tell the two apart.
papers-drawings = The drawings are our own. They show what a document is about, not how an official form looks.
papers-application = For the application
papers-stay = Around stay and work
papers-russian = Name in Russian
papers-kazakh = Name in Kazakh
papers-unknown = Official name not known here
papers-answer = Your own answer. Nobody has checked the paper.
papers-not-asked = Not on the checklist of your case
papers-no-case = Answer the questions of the check, and this page shows whether you have it.
papers-database = From a database: a paper in your hand may not be in there
papers-for = What it is for
papers-tell = How to tell it
papers-give = How it is done
papers-give-on = How it is given if you file on { DATE($on) }
papers-issuer = Who issues it
papers-time = How long it takes, how long it holds
papers-note = Good to know
papers-alike = Often mistaken for
    .lead = Which documents are mixed up is our own guidance. What each is stands in the table below, with its source.
papers-apart = What tells them apart
papers-this = This document
papers-all = All documents
papers-ask-akimat = Not known here: ask the akimat.
papers-ask-police = Not known here: ask the migration police.
papers-ask-consulate = Not known here: ask the consulate of your country.

paper-application = Application
paper-application-for = With it the worker asks for the permit, for { NUMBER($least) } to { NUMBER($most) } months, or for its extension.
paper-application-tell = It is the worker’s own: the worker applies and signs. The employer neither applies nor signs.
paper-application-issuer = Nobody issues it. The worker fills it in.
paper-application-time =
    By an undated notice on filing at a service centre, the local police look at the papers within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }. How long the whole decision takes is not known here: ask the akimat.
paper-application-alike-employer_permit = Both are about work by foreigners. That one is asked for by a company or a business, this one by the worker for a private household.
paper-application-alike-residence_permit = Both ask for a permit. The one for living here comes later: it rests on the labour-immigrant permit.
paper-application-alike-contract = A signed contract is no application, and before the permit it may not be signed at all.

paper-passport = Passport
paper-passport-for = It shows who the worker is. Citizens of visa-free states enter on a valid passport, or on a document that takes its place under an agreement.
paper-passport-tell = A booklet. At the foot of the page with the photograph stand two machine-readable lines with < signs. The second has { NUMBER($characters) } characters.
paper-passport-time = How long a new one takes is not known here: ask the consulate of your country.
paper-passport-alike-identity_card = It shows who you are as well, but it takes the place of the passport only under an agreement.
paper-passport-alike-entry_mark = The mark stands in the passport, yet a passport without the mark does not show when you came.

paper-lawful_stay = Proof of lawful stay
paper-lawful_stay-for = It shows that the worker is lawfully in Kazakhstan when the application is made.
paper-lawful_stay-tell = It is about days: when the border was crossed, and that no term of stay has run out.
paper-lawful_stay-issuer = Which paper counts and who gives it is not known here: ask the akimat.
paper-lawful_stay-alike-entry_mark = The mark says when the stay began. It does not say that the days have not run out.
paper-lawful_stay-alike-registration = Registration tells the police the address. A stay can run out although the address is registered.
paper-lawful_stay-alike-permit = The labour-immigrant permit is for work. The police do not issue it, and it is no permit to live here.

paper-criminal_record = Criminal-record confirmation
paper-criminal_record-for = It confirms whether there is a criminal record or not. It is needed in both cases.
paper-criminal_record-tell = It speaks of a criminal record (судимость) and of nothing else: not of health, not of fingerprints.
paper-criminal_record-issuer = Which authority must issue it, and of which country, is not known here: ask the akimat.
paper-criminal_record-time = How long it takes and how old it may be is not known here: ask the akimat.
paper-criminal_record-alike-fingerprints = People connect both with the police. Fingerprints are only recorded: they say nothing about a criminal record.
paper-criminal_record-alike-medical_certificate = In talk both are called a certificate (справка). One is about a criminal record, the other about health.

paper-medical_certificate = Medical certificate
paper-medical_certificate-for = It shows that no illness stands in the way of the chosen work.
paper-medical_certificate-tell = It is about the worker’s health and about the chosen work. It pays for no treatment.
paper-medical_certificate-issuer = Whose certificate counts is not known here: ask the akimat.
paper-medical_certificate-time = How long one is valid is not known here: ask the akimat.
paper-medical_certificate-note = One press report names form 028/у, but for the residence permit. Whether this permit uses the same form is not known here.
paper-medical_certificate-alike-medical_insurance = Both are about health. The certificate says that the work is possible, the insurance covers treatment. Both are needed.
paper-medical_certificate-alike-criminal_record = In talk both are called a certificate (справка). One is about health, the other about a criminal record.

paper-medical_insurance = Medical insurance
paper-medical_insurance-for = It covers primary care and emergency specialised hospital care of foreigners who stay temporarily.
paper-medical_insurance-tell = A contract with an insurer that names both kinds of care. It runs under a model contract (вмененное медицинское страхование).
paper-medical_insurance-issuer = Which insurers offer it is not known here: ask an insurer for imputed medical insurance.
paper-medical_insurance-time = When it is in the state database is not known here: ask the insurer.
paper-medical_insurance-alike-medical_certificate = Both are about health. The insurance covers treatment, the certificate says that the work is possible. Both are needed.
paper-medical_insurance-alike-other_insurance = It is an insurance too, perhaps of the journey. If it does not cover both kinds of care, it is not enough.

paper-fingerprints = Fingerprint registration
paper-fingerprints-for = The worker must have gone through it. It is a condition of the permit.
paper-fingerprints-tell = It is done in person: fingerprints are taken. It is not about an address.
paper-fingerprints-issuer = Where it is done is not known here: ask the migration police.
paper-fingerprints-time = How long it holds and what shows that it was done is not known here: ask the migration police.
paper-fingerprints-alike-registration = Both are called registration (регистрация). That one is about where you live, this one about your fingers.
paper-fingerprints-alike-criminal_record = People connect both with the police. The confirmation is a statement about a criminal record, and fingerprints do not replace it.

paper-proof_of_work = Proof of past household work
paper-proof_of_work-for = For an extension it shows that the worker worked in the household of a private person in the past period.
paper-proof_of_work-tell = It looks back: it is about the work that was done, not about the work that was agreed.
paper-proof_of_work-issuer = Which paper counts and who signs it is not known here: ask the akimat.
paper-proof_of_work-alike-contract = The contract says what was agreed, the proof what was done. Whether the registered contract is enough is not known here: ask the akimat.
paper-proof_of_work-alike-labour_book = They too speak of past work. For domestic workers there is neither a hiring order nor an entry in a labour book.
paper-proof_of_work-alike-tax_receipt = It shows that tax was paid in advance, not that anybody worked. An extension needs both.

paper-tax_receipt = Tax receipt
paper-tax_receipt-for = It shows that the income tax for all the months asked for was paid in advance.
paper-tax_receipt-tell = It names the individual income tax (ИПН) and a sum for all the months at once.
paper-tax_receipt-issuer = Where to pay and which payment code to name is not known here: ask the tax office.
paper-tax_receipt-time = How soon the payment shows is not known here: ask the tax office.
paper-tax_receipt-note = It comes last. What is paid is neither refunded nor offset.
paper-tax_receipt-amount = For each month asked for the tax is { $month }.
paper-tax_receipt-alike-levy_receipt = Both are payments around foreign workers. The levy is paid by employers for their own permit and does not count here.
paper-tax_receipt-alike-old_receipt = Older guides name { NUMBER($old) } indices a month. Since { DATE($from) } it is { NUMBER($new) }, and a receipt for less is not enough.

paper-entry_mark = Entry mark in the passport
paper-entry_mark-for = From the day of crossing the border the days of a visa-free stay are counted, and those up to registration.
paper-entry_mark-tell = It stands in the passport and bears a day. It bears no address.
paper-entry_mark-give = One press report names a passport with this mark in the list at the counter. Whether the portal asks for it is not known here: ask the akimat.
paper-entry_mark-issuer = Who puts it there, and what to do if it is missing, is not known here: ask the migration police.
paper-entry_mark-card = Whether a migration card is filled in at the border is not known here: ask the migration police.
paper-entry_mark-alike-registration = Both belong to the arrival. The mark shows the day; it registers no address.
paper-entry_mark-alike-lawful_stay = The mark shows when the stay began. Whether it is still lawful also hangs on the days since then.

paper-host_notice = The host’s notice to the police
paper-host_notice-for =
    The host (принимающее лицо) must inform the internal affairs bodies of the stay within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    } of arrival.
paper-host_notice-tell = The host gives it, not the worker. It is about the arrival.
paper-host_notice-give = How the notice is given is not known here: ask the migration police.
paper-host_notice-issuer = What the host gets as proof is not known here: ask the migration police.
paper-host_notice-alike-registration =
    The notice does not replace the registration of a stay longer than { $days ->
        [one] { NUMBER($days) } calendar day
       *[other] { NUMBER($days) } calendar days
    }, and the other way round.
paper-host_notice-alike-contract = The akimat registers the contract. That tells the police nothing of the arrival.

paper-registration = Registration at the place of stay
paper-registration-for = Anyone who stays longer must register by calendar day { NUMBER($day) } after crossing the border.
paper-registration-tell = It is about the address: after a move one registers at the new one.
paper-registration-give = How it is done is not known here: ask the migration police.
paper-registration-give-online = One note says: the immigrant enters the data online, and whoever provides the housing confirms them in an app.
paper-registration-issuer = The migration police register immigrants.
paper-registration-alike-host_notice = Both go to the police soon after the arrival. The host gives the notice; the registration is the immigrant’s own.
paper-registration-alike-fingerprints = Both are called registration (регистрация). This one is about where you live, that one about your fingers.
paper-registration-alike-residence_permit = Registration is no permit to live here. It does not lift the limit of a visa-free stay.

paper-iin = Identification number (IIN)
paper-iin-for = One report names it as the first step of a first application: IIN, signature, application on the portal.
paper-iin-tell = It has { NUMBER($digits) } digits and no letter. A passport number in the machine-readable lines has at most { NUMBER($most) } characters.
paper-iin-give = Which field of the portal asks for it is not known here: follow the portal.
paper-iin-issuer = A foreigner asks for it in person through the State Corporation (ЦОН) at the place of stay.
paper-iin-time = How long it takes is not known here: ask at the service centre (ЦОН).
paper-iin-alike-passport = Both carry a number for one person. The number of the passport is not the IIN.
paper-iin-alike-signature = Both come before the application on the portal. The IIN is a number; the signature is what the application is signed with.

paper-signature = Electronic digital signature
paper-signature-for = In the pilot the applicant signed the application on the portal with it.
paper-signature-tell = It is the worker’s own. The employer’s signature does not replace it.
paper-signature-give = It is not uploaded: the application is signed with it.
paper-signature-issuer = In the pilot a consultant at the service centre (ЦОН) explained how to get it. Who gives it is not known here: ask there.
paper-signature-time = How long it takes is not known here: ask at the service centre (ЦОН).
paper-signature-alike-employer_signature = It is an electronic signature too, but the one who applies and signs is the worker.
paper-signature-alike-iin = Both come before the application on the portal. The IIN is only a number: nothing can be signed with it.

paper-permit = Labour-immigrant permit
paper-permit-for = A document of a set form, given to the worker for household work with private persons.
paper-permit-tell = It is given to the worker, for months, and holds only in the administrative-territorial unit where it was issued.
paper-permit-give = By an undated notice it comes back to the service centre, or to the applicant’s account on the portal.
paper-permit-issuer = The akimat of the district or of the city of regional significance.
paper-permit-time =
    By an undated notice on filing at a service centre, the local police look at the papers within { $days ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }. How long the whole decision takes is not known here: ask the akimat.
paper-permit-alike-residence_permit = Both are called a permit (разрешение). This one is for work and comes from the akimat, that one is for living here and comes from the migration police.
paper-permit-alike-employer_permit = Both are permits for foreign work. That one belongs to the employer, a company or a business, and costs a levy.
paper-permit-alike-contract = The permit comes first. The contract alone permits nothing.

paper-contract = Employment contract
paper-contract-for = It agrees the household work. The permit is its basis, and signing before the permit is forbidden.
paper-contract-tell = Two sides sign it, employer and worker. Its term lies within the term of the permit.
paper-contract-give = The employer enters it in the unified system of employment contracts, or makes it on hr.enbek.kz.
paper-contract-issuer = Employer and worker make it themselves. The akimat registers it.
paper-contract-time = Within which time it is to be entered is not known here: ask the akimat.
paper-contract-alike-permit = A signed contract does not permit the work. The permit does, and it comes first.
paper-contract-alike-proof_of_work = The contract says what was agreed, the proof of work what was done.

paper-residence_permit = Temporary residence permit
paper-residence_permit-for = With it the labour immigrant lives here for the term of the labour-immigrant permit, outside the limit of a visa-free stay.
paper-residence_permit-tell = It is about living at the declared place, and the migration police give it. It permits no work by itself.
paper-residence_permit-give = It is arranged at the request of the private person who has the contract with the immigrant.
paper-residence_permit-issuer = The migration police.
paper-residence_permit-time = How long it takes is not known here: ask the migration police.
paper-residence_permit-alike-permit = Both are called a permit (разрешение). That one is for work and comes from the akimat, this one is for living here and comes from the migration police.
paper-residence_permit-alike-registration = The police register the address in any longer stay. Only the permit lifts the limit of a visa-free stay.

paper-employer_permit = Employer’s permit for foreign labour
paper-employer_permit-for = Companies and businesses engage foreign labour with it, within another quota and for a levy.
paper-employer_permit-tell = It belongs to the employer, not to the worker.
paper-employer_permit-issuer = The akimat.

paper-identity_card = Another identity document
paper-identity_card-for = It shows who somebody is. It counts at the border only if an agreement accepts it in place of the passport.
paper-identity_card-tell = It is no passport booklet, for instance a card.

paper-other_insurance = Another insurance
paper-other_insurance-for = It covers what its own contract names.
paper-other_insurance-tell = It does not name one of the two kinds of care: primary care, and emergency specialised hospital care.
paper-other_insurance-issuer = Not known here: ask the insurer what it covers.

paper-labour_book = Hiring order or labour book
paper-labour_book-for = Both record that somebody was hired. For domestic workers neither is made.
paper-labour_book-tell = It speaks of hiring, not of household work in the past period.
paper-labour_book-issuer = Nobody, for domestic workers.

paper-levy_receipt = Receipt for the levy on foreign labour
paper-levy_receipt-for = With it an employer pays the levy for the employer’s own permit.
paper-levy_receipt-tell = It names a levy (сбор), not the income tax (ИПН).
paper-levy_receipt-issuer = Not known here: ask the tax office.

paper-old_receipt = Receipt for a smaller sum
paper-old_receipt-for = It shows the tax as older guides name it.
paper-old_receipt-tell = The sum is smaller than the tax for all the months asked for.
paper-old_receipt-issuer = Where to pay the rest is not known here: ask the tax office.

paper-employer_signature = The employer’s electronic signature
paper-employer_signature-for = The employer signs in the employer’s own name with it.
paper-employer_signature-tell = It is in the employer’s name.
paper-employer_signature-issuer = Not known here: ask at the service centre (ЦОН).
