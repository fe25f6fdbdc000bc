//! The result of an evaluation.
//!
//! Serialised, a [`Report`] is the object that scripts, links and tests rely on; keys may be added, none changed.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::book::{Grade, How};
use crate::facts::FactId;
use crate::money::Tenge;

/// Declares an enumeration whose words are an interface.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$item_doc:meta])* $item:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde-book", derive(serde::Deserialize))]
        #[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
        pub enum $name {
            $($(#[$item_doc])* #[cfg_attr(feature = "serde-book", serde(rename = $word))] $item,)+
        }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$(Self::$item,)+];

            /// The word that scripts and texts know it by.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$item => $word,)+ }
            }

            /// The one with this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|item| item.word() == word)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_unit_variant(stringify!($name), *self as u32, self.word())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What the person wants from the service.
    Operation {
        /// Issue of a permit (выдача; беру).
        Issue = "issue",
        /// Extension (продление; ұзарту).
        Extend = "extend",
        /// Change of the employer under a permit.
        ChangeEmployer = "change_employer",
        /// Revocation (отзыв; кері қайтарып алу).
        Revoke = "revoke",
    }
}

/// A set of operations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde-book", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "embed", derive(databake::Bake), databake(path = ruqsat_eligibility))]
pub struct Operations {
    /// One bit for each operation, in their order.
    pub bits: u8,
}

impl Operations {
    /// These operations.
    #[must_use]
    pub fn of(operations: &[Operation]) -> Self {
        Self { bits: operations.iter().fold(0, |bits, operation| bits | 1 << *operation as u8) }
    }

    /// Whether the operation is one of them.
    #[must_use]
    pub fn contains(self, operation: Operation) -> bool {
        self.bits & 1 << operation as u8 != 0
    }

    /// Whether both sets share an operation.
    #[must_use]
    pub fn overlap(self, other: Self) -> bool {
        self.bits & other.bits != 0
    }
}

words! {
    /// What a rule does to the verdict.
    Effect {
        /// Another service applies.
        Route = "route",
        /// The law stops it; no paper cures it today.
        Bar = "bar",
        /// The person can still obtain it.
        Prepare = "prepare",
        /// Ask the office: sources differ, are weak or silent.
        Verify = "verify",
        /// Cannot be known here; always listed.
        External = "external",
        /// Said, never counted.
        Note = "note",
    }
}

impl Effect {
    /// Whether rules with this effect decide the verdict.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Route | Self::Bar | Self::Prepare | Self::Verify)
    }
}

words! {
    /// How a rule came out.
    Status {
        /// Nothing stands in the way.
        Met = "met",
        /// It stands in the way.
        NotMet = "not_met",
        /// The rule says nothing about this case.
        NotApplicable = "not_applicable",
        /// It hangs on facts that are absent or unknown.
        Undetermined = "undetermined",
    }
}

words! {
    /// The result as a whole. Never a promise.
    Verdict {
        /// Another service applies.
        AnotherService = "another_service",
        /// The law stops it.
        WillNotPass = "will_not_pass",
        /// Answers are missing.
        Unfinished = "unfinished",
        /// Something can still be obtained.
        NotReady = "not_ready",
        /// The office has to be asked.
        Verify = "verify",
        /// No obstacle found.
        Ready = "ready",
    }
}

words! {
    /// Whether to pay the advance tax, which is not refundable.
    Advice {
        /// It is paid in full.
        Done = "done",
        /// Not now: something else is open.
        Hold = "hold",
        /// Only the tax is left.
        Pay = "pay",
        /// Nothing can be said about the payment.
        Unknown = "unknown",
    }
}

words! {
    /// State of a document on the checklist.
    DocumentState {
        /// At hand.
        Have = "have",
        /// Not at hand.
        Missing = "missing",
        /// Past its validity.
        Expired = "expired",
        /// Made or paid during the application.
        ToDo = "to_do",
        /// Not answered, or not known.
        Unknown = "unknown",
    }
}

words! {
    /// Where a person is sent when another service applies.
    Destination {
        /// A citizen of Kazakhstan.
        NoPermitCitizen = "no_permit_citizen",
        /// A citizen of a state of the Eurasian Economic Union.
        NoPermitEaeu = "no_permit_eaeu",
        /// A permanent resident.
        NoPermitResident = "no_permit_resident",
        /// A status on the Government's list: ask, since the list frees employers.
        AskExemptStatus = "ask_exempt_status",
        /// A student.
        StudentRules = "student_rules",
        /// In the country for family reunion.
        FamilyRules = "family_rules",
        /// The permit for employers.
        EmployerPermit = "employer_permit",
        /// Seasonal work.
        SeasonalPermit = "seasonal_permit",
        /// Intra-corporate transfer.
        TransferPermit = "transfer_permit",
        /// The certificate for specialists who look for work themselves.
        QualificationCertificate = "qualification_certificate",
        /// Own business.
        BusinessImmigrant = "business_immigrant",
    }
}

/// Result of evaluating a case. Serialised it is the report of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report<'book> {
    /// Version of this shape.
    pub schema: u8,
    /// Day of filing that the law was read as of.
    #[serde(serialize_with = "iso")]
    pub on: NaiveDate,
    /// What the person wants; `None` while it is open.
    pub operation: Option<Operation>,
    /// The result as a whole.
    pub verdict: Verdict,
    /// Where to go, when another service applies.
    pub destination: Option<Destination>,
    /// Every rule of the operation, in the order of the book; without operation the route rules.
    pub findings: Vec<Finding<'book>>,
    /// The absent facts to ask for, in the order of asking.
    #[serde(serialize_with = "fact_ids")]
    pub missing: Vec<FactId>,
    /// Every absent fact that a counted rule still hangs on, whatever the order of asking: what is asked at most.
    #[serde(serialize_with = "fact_ids")]
    pub open: Vec<FactId>,
    /// The facts answered "unknown" that leave a counted rule undetermined, in the order of the book.
    #[serde(serialize_with = "fact_ids")]
    pub unknown: Vec<FactId>,
    /// The advance tax due; `None` while it is not known.
    pub tax: Option<TaxDue>,
    /// Whether to pay it; `None` where no tax is due before an application.
    pub payment: Option<Payment<'book>>,
    /// What to have at hand, in the order of the checklist.
    pub documents: Vec<DocumentLine<'book>>,
    /// The last safe days that follow from the answers.
    pub deadlines: Vec<DeadlineLine<'book>>,
    /// First and last day of the period asked for, both inclusive, where they are known. Not part of the interface.
    #[serde(skip)]
    pub period: Option<(NaiveDate, NaiveDate)>,
}

impl Report<'_> {
    /// The finding of the rule with this id.
    #[must_use]
    pub fn finding(&self, rule: &str) -> Option<&Finding<'_>> {
        self.findings.iter().find(|finding| finding.rule == rule)
    }
}

/// How one rule came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding<'book> {
    /// Id of the rule.
    pub rule: &'book str,
    /// Its effect in the edition that applies.
    pub effect: Effect,
    /// How it came out.
    pub status: Status,
    /// Ids of the records it rests on.
    pub basis: Vec<&'book str>,
    /// Weakest grade among them.
    pub grade: Grade,
    /// The facts it reads, in its order.
    #[serde(serialize_with = "fact_ids")]
    pub facts: Vec<FactId>,
    /// Which of several wordings fits, where the book distinguishes them.
    pub telling: Option<&'book str>,
    /// Name of the edition, where the book names its editions.
    pub edition: Option<&'book str>,
    /// First day of the edition.
    #[serde(serialize_with = "iso")]
    pub since: NaiveDate,
}

/// How the advance tax is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TaxDue {
    /// Months asked for.
    pub months: i64,
    /// Monthly calculation index of 1 January of the year of filing.
    pub mci_tenge: Tenge,
    /// Tax for one month.
    pub per_month_tenge: Tenge,
    /// Tax for all months.
    pub due_tenge: Tenge,
}

/// Whether to pay, and what speaks against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Payment<'book> {
    /// What to do.
    pub advice: Advice,
    /// The other rules that are not met or undetermined, in the order of the book.
    pub hold_because: Vec<&'book str>,
}

/// A line of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DocumentLine<'book> {
    /// Id of the document.
    pub id: &'book str,
    /// Whether it is at hand.
    pub state: DocumentState,
    /// How it is given.
    pub how: How,
}

/// A last safe day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DeadlineLine<'book> {
    /// Id of the deadline.
    pub id: &'book str,
    /// The day itself still is in time.
    #[serde(serialize_with = "iso")]
    pub date: NaiveDate,
}

fn iso<S: Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&crate::calendar::format_date(*date))
}

fn fact_ids<S: Serializer>(facts: &[FactId], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(facts.iter().map(|fact| fact.id()))
}
