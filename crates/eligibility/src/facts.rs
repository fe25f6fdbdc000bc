//! Facts: what a case may tell, the form of each answer, and the answers of one case.

use chrono::NaiveDate;

use crate::country::Country;

/// The form an answer takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    Bool,
    /// One of these words, in the order of asking.
    Choice(&'static [&'static str]),
    /// A country of ISO 3166-1, by its alpha-3 code.
    Country,
    /// A calendar day, `YYYY-MM-DD`.
    Date,
    /// A whole number within these bounds, both inclusive.
    Integer {
        /// Smallest number that has the form; a smaller one is a mistake, not an answer.
        min: i64,
        /// Largest number that has the form.
        max: i64,
    },
    /// Whole tenge from nothing up.
    Money,
    /// Text as it is.
    Text,
}

/// Who can answer without asking somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownBy {
    /// The worker alone.
    Worker,
    /// The employer alone.
    Employer,
    /// Either of them.
    Both,
}

/// Who can be asked for an answer that somebody does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The worker.
    Worker,
    /// The employer.
    Employer,
    /// Nobody but the person who answers.
    Oneself,
}

/// The largest whole number an answer may be: the last one that JavaScript and JSON readers agree on.
pub(crate) const LARGEST: i64 = 9_007_199_254_740_991;

const ANY_INTEGER: FactKind = FactKind::Integer { min: -LARGEST, max: LARGEST };
const COUNT: FactKind = FactKind::Integer { min: 0, max: LARGEST };
const DOCUMENT: FactKind = FactKind::Choice(&["have", "missing", "expired"]);

/// Declares the facts: variant, id, form, who knows it, then flags.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $kind:expr, $known:ident $(, $flag:ident)*;)+) => {
        /// A fact that a case may tell.
        ///
        /// The ids are an interface that links, scripts and tests rely on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
        pub enum FactId { $($(#[$doc])* $name,)+ }

        impl FactId {
            /// Every fact, in the order of the interface's tables.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The id, for instance `permit.months`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }

            /// The form of an answer.
            #[must_use]
            pub const fn kind(self) -> FactKind {
                match self { $(Self::$name => $kind,)+ }
            }

            /// Who can answer it.
            #[must_use]
            pub const fn known_by(self) -> KnownBy {
                match self { $(Self::$name => KnownBy::$known,)+ }
            }

            const fn flags(self) -> &'static [Flag] {
                match self { $(Self::$name => &[$(Flag::$flag,)*],)+ }
            }
        }
    };
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Flag {
    Private,
    Sensitive,
    Optional,
    AlwaysKnown,
}

facts! {
    /// What the person wants.
    Operation = "operation", FactKind::Choice(&["issue", "extend", "change_employer", "revoke"]), Both, AlwaysKnown;
    /// Who is answering; changes wording only.
    Role = "role", FactKind::Choice(&["worker", "employer", "consultant"]), Both, AlwaysKnown;
    /// Day of filing; the law is read as of this day.
    ApplicationDate = "application.date", FactKind::Date, Both, AlwaysKnown;
    /// Citizenship of the worker.
    Citizenship = "worker.citizenship", FactKind::Country, Both;
    /// Another status in Kazakhstan.
    WorkerStatus = "worker.status", FactKind::Choice(&[
        "none", "permanent_resident", "kandas", "kandas_applicant", "refugee", "asylum_seeker", "humanitarian",
        "trafficking_victim", "non_custodial_sentence", "student", "family_reunion",
    ]), Worker, Sensitive;
    /// Eighteen or older on the day of filing.
    IsAdult = "worker.is_adult", FactKind::Bool, Both;
    /// Has an individual identification number (ИИН, ЖСН).
    HasIin = "worker.has_iin", FactKind::Bool, Worker;
    /// Has an own electronic digital signature (ЭЦП, ЭЦҚ).
    DigitalSignature = "worker.digital_signature", FactKind::Bool, Worker;
    /// Will agree to the access to personal data that the portal asks for.
    DataConsent = "worker.data_consent", FactKind::Bool, Worker;
    /// A court forbids this work.
    CourtBan = "worker.court_ban", FactKind::Bool, Worker, Sensitive;
    /// Last day on which the passport is valid.
    PassportValidTo = "passport.valid_to", FactKind::Date, Worker;
    /// Who hires.
    EmployerKind = "employer.kind", FactKind::Choice(&["natural_person", "sole_proprietor", "legal_entity"]), Both;
    /// Labour immigrants under contract with this employer now, this worker not counted.
    OtherLabourImmigrants = "employer.other_labour_immigrants", COUNT, Employer;
    /// Kind of work.
    WorkKind = "work.kind", FactKind::Choice(&[
        "household", "earns_income", "seasonal", "intra_corporate_transfer", "independent_specialist", "own_business",
    ]), Both;
    /// The work place lies in the administrative-territorial unit that issues (issued) the permit.
    InPermitUnit = "work.in_permit_unit", FactKind::Bool, Both;
    /// Months asked for now.
    Months = "permit.months", ANY_INTEGER, Both;
    /// A labour-immigrant permit was held before.
    PreviousPermit = "permit.previous", FactKind::Bool, Worker;
    /// Last day of the current permit, or of the previous one when a new one is asked for.
    PermitEnd = "permit.end", FactKind::Date, Worker;
    /// Months granted so far, extensions included.
    MonthsGranted = "permit.months_granted", ANY_INTEGER, Worker;
    /// Whether the employment contract is signed, and when.
    ContractState = "contract.state", FactKind::Choice(&["none", "signed_before_permit", "signed_after_permit"]), Both;
    /// Is in Kazakhstan on the day of filing.
    InCountry = "stay.in_country", FactKind::Bool, Worker;
    /// Last crossing of the border into Kazakhstan.
    EntryDate = "stay.entry_date", FactKind::Date, Worker;
    /// Registered at the place of stay.
    Registered = "stay.registered", FactKind::Bool, Worker, Sensitive;
    /// Holds a temporary residence permit (РВП).
    ResidencePermit = "stay.residence_permit", FactKind::Bool, Worker;
    /// Days in Kazakhstan in the last 180.
    DaysIn180 = "stay.days_in_180", FactKind::Integer { min: 0, max: 180 }, Worker;
    /// Start of the continuous temporary residence.
    ContinuousSince = "stay.continuous_since", FactKind::Date, Worker;
    /// No term of stay is overrun on the day of filing.
    LawfulStay = "stay.lawful", FactKind::Bool, Worker, Sensitive;
    /// Advance individual income tax for the months asked for.
    TaxState = "tax.state", FactKind::Choice(&["not_paid", "paid"]), Worker;
    /// Amount of that tax already paid.
    TaxPaid = "tax.paid_tenge", FactKind::Money, Worker;
    /// Confirmation of having or not having a criminal record.
    CriminalRecord = "document.criminal_record", DOCUMENT, Worker;
    /// Medical certificate.
    MedicalCertificate = "document.medical_certificate", DOCUMENT, Worker;
    /// Medical insurance.
    MedicalInsurance = "document.medical_insurance", DOCUMENT, Worker;
    /// Fingerprint registration.
    Fingerprints = "document.fingerprints", DOCUMENT, Worker;
    /// Proof of household work in the past period.
    ProofOfWork = "document.proof_of_work", DOCUMENT, Worker;
    /// Birth date; when given it decides whether the worker is an adult.
    BirthDate = "worker.birth_date", FactKind::Date, Worker, Private, Optional;
    /// The twelve digits of the individual identification number.
    Iin = "worker.iin", FactKind::Text, Worker, Private, Optional;
    /// Surname, then given names, in Latin letters, as in the application.
    NameLatin = "worker.name_latin", FactKind::Text, Worker, Private, Optional;
    /// The two lines of the machine-readable zone of a passport, joined by one line feed.
    PassportMrz = "passport.mrz", FactKind::Text, Worker, Private, Optional;
}

impl FactId {
    const COUNT: usize = Self::ALL.len();

    /// The fact with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.id() == id)
    }

    /// Who can be asked for it by a person in this role (`worker`, `employer`, else an adviser) who does not know it.
    ///
    /// What is about one side is never asked of the other, even where both may know it. Of the rest, worker and employer
    /// ask each other, and an adviser asks whoever holds the paper: the worker the permit, the employer the contract.
    #[must_use]
    pub fn asked(self, role: &str) -> Asked {
        let topic = self.id().split('.').next().unwrap_or_default();
        let knows_worker = match (self.known_by(), topic) {
            (KnownBy::Worker, _) | (KnownBy::Both, "worker") => true,
            (KnownBy::Employer, _) | (KnownBy::Both, "employer") => false,
            (KnownBy::Both, topic) => role == "employer" || role != "worker" && topic == "permit",
        };
        match (knows_worker, role) {
            (true, "worker") | (false, "employer") => Asked::Oneself,
            (true, _) => Asked::Worker,
            (false, _) => Asked::Employer,
        }
    }

    /// It identifies a person: never in a plain link, a log, a title, a file name or a hash.
    #[must_use]
    pub fn is_private(self) -> bool {
        self.flags().contains(&Flag::Private)
    }

    /// It may hurt the person when it becomes known: leaves the device only if ticked.
    #[must_use]
    pub fn is_sensitive(self) -> bool {
        self.flags().contains(&Flag::Sensitive)
    }

    /// It refines the result and is never asked for by the verdict.
    #[must_use]
    pub fn is_optional(self) -> bool {
        self.flags().contains(&Flag::Optional)
    }

    /// Whether "I don't know" is an answer to it.
    #[must_use]
    pub fn may_be_unknown(self) -> bool {
        !self.flags().contains(&Flag::AlwaysKnown)
    }

    /// The words of a choice; none for other forms.
    #[must_use]
    pub fn choices(self) -> &'static [&'static str] {
        match self.kind() {
            FactKind::Choice(words) => words,
            _ => &[],
        }
    }

    /// A set with this fact alone.
    pub(crate) fn bit(self) -> u64 {
        1 << self as u64
    }
}

/// A value that has the form of its fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Of [`FactKind::Bool`].
    Bool(bool),
    /// Place of the word in [`FactKind::Choice`].
    Choice(u8),
    /// Of [`FactKind::Country`].
    Country(Country),
    /// Of [`FactKind::Date`].
    Date(NaiveDate),
    /// Of [`FactKind::Integer`] and [`FactKind::Money`], in the fact's unit.
    Integer(i64),
    /// Of [`FactKind::Text`].
    Text(Box<str>),
}

impl Value {
    /// Whether the value has the form of a fact.
    #[must_use]
    pub fn has_form_of(&self, fact: FactId) -> bool {
        match (self, fact.kind()) {
            (Self::Bool(_), FactKind::Bool)
            | (Self::Country(_), FactKind::Country)
            | (Self::Date(_), FactKind::Date)
            | (Self::Text(_), FactKind::Text) => true,
            (Self::Choice(place), FactKind::Choice(words)) => usize::from(*place) < words.len(),
            (Self::Integer(number), FactKind::Integer { min, max }) => (min..=max).contains(number),
            (Self::Integer(number), FactKind::Money) => (0..=LARGEST).contains(number),
            _ => false,
        }
    }
}

/// One answer: not asked yet, "I don't know", or a value. All three differ from "no".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// Not asked yet.
    #[default]
    Absent,
    /// The person does not know.
    Unknown,
    /// The person knows.
    Given(Value),
}

/// The answers of one case. Values always have the form of their fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    answers: [Answer; FactId::COUNT],
}

impl Default for Facts {
    fn default() -> Self {
        Self { answers: [const { Answer::Absent }; FactId::COUNT] }
    }
}

impl Facts {
    /// The answer about this fact.
    #[must_use]
    pub fn answer(&self, fact: FactId) -> &Answer {
        &self.answers[fact as usize]
    }

    /// Sets an answer whose form was checked by the caller inside this crate.
    pub(crate) fn set(&mut self, fact: FactId, answer: Answer) {
        self.answers[fact as usize] = answer;
    }

    /// Sets a value taken from other facts, or from elsewhere in the form of this fact.
    ///
    /// A value of another form is not taken: the answer stays as it was.
    pub fn set_value(&mut self, fact: FactId, value: Value) {
        if value.has_form_of(fact) {
            self.set(fact, Answer::Given(value));
        }
    }

    /// Takes an answer away: the fact is not asked yet.
    pub fn clear(&mut self, fact: FactId) {
        self.set(fact, Answer::Absent);
    }

    /// Marks a fact as not known to the person.
    ///
    /// Does nothing for the three facts that always are known (operation, role, day of filing).
    pub fn set_unknown(&mut self, fact: FactId) {
        if fact.may_be_unknown() {
            self.set(fact, Answer::Unknown);
        }
    }

    /// The facts that are present, with their answers, in the order of the interface's tables.
    pub fn present(&self) -> impl Iterator<Item = (FactId, &Answer)> {
        FactId::ALL.iter().map(|&fact| (fact, self.answer(fact))).filter(|(_, answer)| **answer != Answer::Absent)
    }

    /// Neither absent nor unknown.
    #[must_use]
    pub fn is_given(&self, fact: FactId) -> bool {
        self.value(fact).is_some()
    }

    /// The value, where the fact is given.
    #[must_use]
    pub fn value(&self, fact: FactId) -> Option<&Value> {
        match self.answer(fact) {
            Answer::Given(value) => Some(value),
            Answer::Absent | Answer::Unknown => None,
        }
    }

    /// The value of a yes-or-no fact.
    #[must_use]
    pub fn bool(&self, fact: FactId) -> Option<bool> {
        match self.value(fact)? {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The value of a date fact.
    #[must_use]
    pub fn date(&self, fact: FactId) -> Option<NaiveDate> {
        match self.value(fact)? {
            Value::Date(value) => Some(*value),
            _ => None,
        }
    }

    /// The value of a number or an amount.
    #[must_use]
    pub fn integer(&self, fact: FactId) -> Option<i64> {
        match self.value(fact)? {
            Value::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// The value of a text fact.
    #[must_use]
    pub fn text(&self, fact: FactId) -> Option<&str> {
        match self.value(fact)? {
            Value::Text(value) => Some(value),
            _ => None,
        }
    }

    /// The chosen word of a choice.
    #[must_use]
    pub fn choice(&self, fact: FactId) -> Option<&'static str> {
        match self.value(fact)? {
            Value::Choice(place) => fact.choices().get(usize::from(*place)).copied(),
            _ => None,
        }
    }

    /// The value of a country fact.
    #[must_use]
    pub fn country(&self, fact: FactId) -> Option<Country> {
        match self.value(fact)? {
            Value::Country(value) => Some(*value),
            _ => None,
        }
    }
}

/// As case files have it: ids and values, "unknown" where the person does not know.
impl serde::Serialize for Facts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.present().map(|(fact, answer)| (fact.id(), Written(fact, answer))))
    }
}

struct Written<'a>(FactId, &'a Answer);

impl serde::Serialize for Written<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.1 {
            Answer::Absent => serializer.serialize_none(),
            Answer::Unknown => serializer.serialize_str("unknown"),
            Answer::Given(Value::Bool(value)) => serializer.serialize_bool(*value),
            Answer::Given(Value::Integer(value)) => serializer.serialize_i64(*value),
            Answer::Given(value) => serializer.serialize_str(&value.written(self.0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_found_again() {
        for &fact in FactId::ALL {
            assert_eq!(FactId::from_id(fact.id()), Some(fact));
        }
        assert_eq!(FactId::from_id("worker"), None);
        const { assert!(FactId::COUNT <= 64, "sets of facts are 64 bits wide") };
    }

    #[test]
    fn optional_facts_are_the_private_ones() {
        for &fact in FactId::ALL {
            assert_eq!(fact.is_private(), fact.is_optional(), "{}", fact.id());
        }
    }
    /// Expected: by worker, employer and consultant.
    fn check_asked(facts: &[FactId], expected: [Asked; 3]) {
        for fact in facts {
            let found = ["worker", "employer", "consultant"].map(|role| fact.asked(role));
            assert_eq!(found, expected, "{}", fact.id());
        }
    }

    #[test]
    fn the_side_that_a_fact_is_about_is_asked_for_it() {
        use Asked::{Employer, Oneself, Worker};
        let of_both = |topic: &str| -> Vec<FactId> {
            let of_topic = |fact: &FactId| fact.id().split('.').next() == Some(topic) && fact.may_be_unknown();
            FactId::ALL.iter().copied().filter(|fact| fact.known_by() == KnownBy::Both && of_topic(fact)).collect()
        };
        let known_by = |side| FactId::ALL.iter().copied().filter(|fact| fact.known_by() == side).collect::<Vec<_>>();
        check_asked(&known_by(KnownBy::Worker), [Oneself, Worker, Worker]);
        check_asked(&known_by(KnownBy::Employer), [Employer, Oneself, Employer]);
        // The rest as the interface has it: known by w and e.
        assert_eq!(of_both("worker"), [FactId::Citizenship, FactId::IsAdult]);
        check_asked(&of_both("worker"), [Oneself, Worker, Worker]);
        assert_eq!(of_both("employer"), [FactId::EmployerKind]);
        check_asked(&of_both("employer"), [Employer, Oneself, Employer]);
        assert_eq!(of_both("work"), [FactId::WorkKind, FactId::InPermitUnit]);
        check_asked(&of_both("work"), [Employer, Worker, Employer]);
        check_asked(&of_both("contract"), [Employer, Worker, Employer]);
        assert_eq!(of_both("permit"), [FactId::Months]);
        check_asked(&of_both("permit"), [Employer, Worker, Worker]);
    }
}
