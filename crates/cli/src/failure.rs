//! What ends the program early, as scripts and persons see it.

use ruqsat_eligibility::{CaseError, ErrorCode, FactId};
use ruqsat_link::DecodeError;
use serde_json::json;

use crate::Surroundings;

/// What ends the program early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The case is not one.
    Case(CaseError),
    /// The call itself does not fit: an argument, a language, a table that is none.
    Call {
        /// What kind of mistake it is.
        code: ErrorCode,
        /// The column, where a table is at fault.
        fact: Option<String>,
        /// What was written.
        value: Option<String>,
        /// What is wrong and what is allowed.
        message: String,
    },
    /// The payload of a link cannot be opened.
    Link(DecodeError),
    /// The result cannot be written.
    Output {
        /// Where it should go.
        place: String,
        /// What the system says.
        error: std::io::Error,
    },
}

impl From<CaseError> for Failure {
    fn from(error: CaseError) -> Self {
        Self::Case(error)
    }
}

impl From<DecodeError> for Failure {
    fn from(error: DecodeError) -> Self {
        Self::Link(error)
    }
}

impl Failure {
    /// Something that cannot be read as a case.
    pub(crate) fn unreadable(cause: &str) -> Self {
        Self::Case(CaseError::Unreadable { cause: one_line(cause) })
    }

    /// Arguments that do not fit, in the words of the argument reader without its usage.
    pub(crate) fn of_call(error: &clap::Error) -> Self {
        let text = error.render().to_string();
        let cause = match error.kind() {
            clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "a command is missing",
            _ => text.split("\n\n").next().unwrap_or_default().trim_start_matches("error: "),
        };
        let cause = cause.split_whitespace().collect::<Vec<_>>().join(" ");
        let message = format!("{}; `ruqsat-cli --help` tells what is allowed", one_line(&cause));
        Self::Call { code: ErrorCode::Unreadable, fact: None, value: None, message }
    }

    /// Says what is wrong, to scripts and to the person, and gives the exit status.
    pub(crate) fn report(self, around: &mut Surroundings<'_>) -> u8 {
        let (object, message) = match self {
            Self::Case(error) => (error_object(&error), error.to_string()),
            Self::Call { code, fact, value, message } => {
                let inner = json!({ "code": code.as_str(), "fact": fact, "value": value, "message": message });
                (json!({ "error": inner }), message)
            }
            Self::Link(error) => {
                let fact = if let DecodeError::UnknownAnswer { fact } = error { Some(fact.id()) } else { None };
                let (code, message) = (ErrorCode::Unreadable.as_str(), error.to_string());
                let inner = json!({
                    "code": code, "reason": error.word(), "fact": fact, "value": null, "message": message,
                });
                (json!({ "error": inner }), message)
            }
            Self::Output { place, error } => {
                around.say(&one_line(&format!("cannot write to {place}: {error}")));
                return 1;
            }
        };
        // If standard output is gone, the line on standard error and the status still tell.
        let _ = around.print(&object.to_string());
        around.say(&one_line(&message));
        2
    }
}

/// The error object of the interface.
fn error_object(error: &CaseError) -> serde_json::Value {
    let mut inner = json!({
        "code": error.code().as_str(),
        "fact": error.fact(),
        "value": error.value(),
        "message": error.to_string(),
    });
    if let CaseError::Contradiction { facts, .. } = error {
        inner["facts"] = json!(facts.map(FactId::id));
    }
    json!({ "error": inner })
}

/// More than any message needs; what is longer is cut.
const LONGEST_LINE: usize = 600;

/// Text from outside, safe for one line of a terminal: no control characters, none that turn the direction of
/// writing or break the line, not longer than a few lines.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for (count, letter) in text.chars().enumerate() {
        if count == LONGEST_LINE {
            line.push('…');
            break;
        }
        line.push(match letter {
            '\n' | '\r' | '\t' => ' ',
            letter if letter.is_control() => '\u{fffd}',
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            letter => letter,
        });
    }
    line
}

#[cfg(test)]
mod tests {
    use super::one_line;

    fn check(text: &str, expected: &str) {
        assert_eq!(one_line(text), expected);
    }

    #[test]
    fn what_could_steer_a_terminal_is_replaced() {
        check("a\nb\tc\r\nd", "a b c  d");
        check("\u{1b}[31mred\u{7}\u{9b}", "\u{fffd}[31mred\u{fffd}\u{fffd}");
        check("abc\u{202e}fdp.exe\u{2028}", "abc\u{fffd}fdp.exe\u{fffd}");
        check("ғұқ – ‘я’ 日本", "ғұқ – ‘я’ 日本");
        check(&"я".repeat(700), &format!("{}…", "я".repeat(600)));
    }
}
