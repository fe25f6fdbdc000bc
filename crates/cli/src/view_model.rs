//! Joins ids to words: finds the texts about rules, facts, documents and sources, and gives them what they name.
//!
//! A text is found by its name, `rule-<id>.<part>` with hyphens for the dots of the id, and takes what it needs from
//! all that is known of the case and of the edition. Which text is said when stands with those who print.

use chrono::NaiveDate;
use ruqsat_eligibility::{
    Act, Answer, Edition, FactId, FactKind, Facts, Grade, Operation, Record, RuleBook, Tenge, Value as FactValue,
};
use ruqsat_messages::{Catalog, Key, LANGUAGES, Message, MessageError, Money, Value, msg};

use crate::failure::{Failure, one_line};

/// The words about one case in one language.
pub(crate) struct Words<'a> {
    catalog: &'a Catalog,
    book: &'a RuleBook,
    operation: Option<Operation>,
    role: &'a str,
    on: NaiveDate,
}

/// A source as it is shown.
#[derive(serde::Serialize)]
pub(crate) struct Source<'a> {
    /// Id of the record.
    pub(crate) record: &'a str,
    /// What the record says.
    pub(crate) says: String,
    /// Id of the act.
    pub(crate) act: &'a str,
    /// Title of the act.
    pub(crate) title: String,
    /// Article, point or item; empty where the source has none.
    /// Where in the act, as the language writes it.
    pub(crate) article: String,
    /// Address of the text; empty where there is none.
    pub(crate) url: &'a str,
    /// How well it is established.
    pub(crate) grade: Grade,
}

/// The catalogue of a language.
///
/// # Errors
/// The languages there are, if it is none of them.
pub(crate) fn catalog(lang: &str) -> Result<Catalog, Failure> {
    Catalog::native(lang).ok_or_else(|| Failure::Call {
        code: ruqsat_eligibility::ErrorCode::BadValue,
        fact: None,
        value: Some(one_line(lang)),
        message: format!("there is no language `{}`; there are {}", one_line(lang), LANGUAGES.join(", ")),
    })
}

impl<'a> Words<'a> {
    /// The words about these facts; where the role is not given, those that address neither side.
    pub(crate) fn about(catalog: &'a Catalog, book: &'a RuleBook, facts: &Facts, on: NaiveDate) -> Self {
        let operation = facts.choice(FactId::Operation).and_then(Operation::from_word);
        Self { catalog, book, operation, role: facts.choice(FactId::Role).unwrap_or("consultant"), on }
    }

    /// The words about an operation.
    pub(crate) fn of(catalog: &'a Catalog, book: &'a RuleBook, operation: Operation, on: NaiveDate) -> Self {
        Self { catalog, book, operation: Some(operation), role: "consultant", on }
    }

    /// Who is answering.
    pub(crate) fn role(&self) -> &str {
        self.role
    }

    /// The words of a message.
    pub(crate) fn text(&self, message: &Message) -> String {
        self.catalog.text(message)
    }

    /// A calendar day in words.
    pub(crate) fn day(&self, day: NaiveDate) -> String {
        self.catalog.value(&Value::Date(day))
    }

    /// The text of this name, if there is one.
    pub(crate) fn find(&self, name: &str) -> Option<String> {
        self.family(name, &[])
    }

    /// The text of this name, which may name what is known of the case and these values.
    ///
    /// A text that lacks a value shows its name, so that nothing is left out in silence.
    fn family(&self, name: &str, more: &[(&str, Value)]) -> Option<String> {
        let key = Key::find(name)?;
        Some(self.message(key, more).map_or_else(|_| key.name(), |message| self.catalog.text(&message)))
    }

    fn message(&self, key: Key, more: &[(&str, Value)]) -> Result<Message, MessageError> {
        let mut known = more.to_vec();
        known.push(("role", self.role.to_owned().into()));
        known.push(("example", self.on.into()));
        known.extend(self.operation.map(|operation| ("operation", operation.word().into())));
        Message::family(key, &known)
    }

    /// A part of what is said about a rule: `why`, `met`, `do` …, or its title.
    pub(crate) fn rule(&self, id: &str, edition: &Edition, part: &str) -> Option<String> {
        self.family(&name_of("rule", id, part), &named_by(edition))
    }

    /// Title of a rule.
    pub(crate) fn rule_title(&self, id: &str) -> String {
        self.find(&name_of("rule", id, "")).unwrap_or_else(|| id.to_owned())
    }

    /// A part of what is said about a fact: `question`, `hint`, `ask`, or its label.
    pub(crate) fn fact(&self, fact: FactId, part: &str) -> Option<String> {
        self.find(&name_of("fact", fact.id(), part))
    }

    /// An answer in words; `None` where there is none yet.
    pub(crate) fn answer(&self, facts: &Facts, fact: FactId) -> Option<String> {
        let value = match facts.answer(fact) {
            Answer::Absent => return None,
            Answer::Unknown => return self.find("answers-unknown"),
            Answer::Given(value) => value,
        };
        Some(match value {
            FactValue::Bool(true) => self.fact(fact, "option-yes")?,
            FactValue::Bool(false) => self.fact(fact, "option-no")?,
            FactValue::Choice(_) => self.fact(fact, &format!("option-{}", value.written(fact)))?,
            FactValue::Country(country) => self.find(&format!("country-{}", country.code()))?,
            FactValue::Date(day) => self.day(*day),
            FactValue::Integer(amount) if fact.kind() == FactKind::Money => {
                self.catalog.value(&money(Tenge(*amount)).into())
            }
            FactValue::Integer(number) => self.catalog.value(&Value::Number(*number)),
            FactValue::Text(text) => one_line(text),
        })
    }

    /// The source of the record with this id.
    pub(crate) fn source(&self, record: &str) -> Option<Source<'a>> {
        let record = self.book.records.iter().find(|known| known.id == record)?;
        Some(self.source_of(record, self.book.acts.get(usize::from(record.act))?))
    }

    fn source_of(&self, record: &'a Record, act: &'a Act) -> Source<'a> {
        Source {
            record: &record.id,
            says: self.find(&format!("record-{}", record.id.to_lowercase())).unwrap_or_default(),
            act: &act.id,
            title: ["edition", "act"]
                .iter()
                .find_map(|family| self.find(&format!("{family}-{}", act.id)))
                .unwrap_or_else(|| act.id.to_string()),
            article: self.locator(record),
            url: &act.url,
            grade: record.grade,
        }
    }

    fn locator(&self, record: &Record) -> String {
        let article = &record.article;
        self.find(&format!("locator-{}", record.id.to_lowercase())).unwrap_or_else(|| {
            match (article.strip_prefix("art. "), article.strip_prefix("arts. ")) {
                (Some(figures), _) => self.text(&msg::source_article(figures.to_owned())),
                (_, Some(figures)) => self.text(&msg::source_articles(figures.to_owned())),
                (None, None) => article.to_string(),
            }
        })
    }

    /// How well something is established: a sentence, or in two or three words.
    pub(crate) fn grade(&self, grade: Grade, short: bool) -> String {
        let family = if short { "short-grade" } else { "grade" };
        self.find(&format!("{family}-{}", grade.word())).unwrap_or_default()
    }

    /// How well a source is established, in two or three words. Our own arithmetic and what was not found say so.
    pub(crate) fn source_grade(&self, source: &Source<'_>) -> String {
        self.find(&format!("short-grade-{}", source.act)).unwrap_or_else(|| self.grade(source.grade, true))
    }
}

/// What the texts about a rule may name of its edition.
fn named_by(edition: &Edition) -> Vec<(&str, Value)> {
    let mut known: Vec<_> = edition.limits.iter().map(|limit| (&*limit.name, Value::Number(limit.value))).collect();
    known.push(("from", edition.from.date().into()));
    known.extend(edition.name.as_ref().map(|name| ("edition", name.to_string().into())));
    known
}

/// Whole tenge for texts.
pub(crate) fn money(amount: Tenge) -> Money {
    Money(amount.0)
}

/// The name of a text: `rule-term-issue.why` for a part of what is said about `term.issue`.
fn name_of(family: &str, id: &str, part: &str) -> String {
    let dot = if part.is_empty() { "" } else { "." };
    format!("{family}-{}{dot}{part}", id.replace('.', "-"))
}

#[cfg(test)]
#[allow(clippy::panic, reason = "a test may panic")]
mod tests {
    use super::*;

    /// A text of this name, if there is one, has all that it names.
    fn check(words: &Words<'_>, name: &str, more: &[(&str, Value)]) {
        if let Some(Err(error)) = Key::find(name).map(|key| words.message(key, more)) {
            panic!("{error}, for {} of {:?}", words.role, words.operation);
        }
    }

    /// The words about every operation in every role, in each language.
    fn each_words(act: impl Fn(&Words<'_>)) {
        let book = ruqsat_rulebook::book();
        for lang in LANGUAGES {
            let catalog = catalog(lang).expect("it is one of the languages");
            for &operation in Operation::ALL {
                for role in FactId::Role.choices() {
                    act(&Words { role, ..Words::of(&catalog, book, operation, book.covered.from.date()) });
                }
            }
        }
    }

    #[test]
    fn the_texts_about_rules_have_all_they_name() {
        each_words(|words| {
            for rule in words.book.rules.iter() {
                let variants = rule.variants.iter();
                let ours = variants.filter(|variant| variant.operations.contains(words.operation.expect("it is set")));
                for edition in ours.flat_map(|variant| variant.editions.iter()) {
                    let tellings = edition.tellings.iter().map(ruqsat_eligibility::Telling::part);
                    let parts = ["", "why", "met", "not-met", "do", "open", "ask"].map(str::to_owned);
                    for part in parts.into_iter().chain(tellings) {
                        check(words, &name_of("rule", &rule.id, &part), &named_by(edition));
                    }
                }
            }
        });
    }

    #[test]
    fn the_texts_that_need_no_edition_have_all_they_name() {
        const FAMILIES: [&str; 13] = [
            "act-",
            "country-",
            "deadline-",
            "destination-",
            "document-",
            "effect-",
            "fact-",
            "grade-",
            "how-",
            "record-",
            "state-",
            "status-",
            "verdict-",
        ];
        each_words(|words| {
            for key in Key::all() {
                let name = key.name();
                if FAMILIES.iter().any(|family| name.starts_with(family)) {
                    check(words, &name, &[]);
                }
            }
        });
    }
}
