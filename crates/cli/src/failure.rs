//! What ends the program, as scripts and persons see it.

use std::process::ExitCode;

use ruqsat_eligibility::CaseError;
use serde_json::json;

/// What ends the program early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The case is not one.
    Case(CaseError),
    /// Standard output cannot be written.
    Output(std::io::Error),
}

impl From<CaseError> for Failure {
    fn from(error: CaseError) -> Self {
        Self::Case(error)
    }
}

impl Failure {
    /// Something that cannot be read as a case.
    pub(crate) fn unreadable(cause: impl Into<String>) -> Self {
        Self::Case(CaseError::Unreadable { cause: cause.into() })
    }

    /// Says what is wrong, to scripts and to the person, and gives the exit status.
    pub(crate) fn report(self) -> ExitCode {
        match self {
            Self::Case(error) => {
                let object = error_object(&error);
                // If standard output is gone, the line on standard error and the status still tell.
                let _ = crate::print(&object.to_string());
                eprintln!("ruqsat-cli: {error}");
                ExitCode::from(2)
            }
            Self::Output(error) => {
                eprintln!("ruqsat-cli: cannot write to standard output: {error}");
                ExitCode::from(1)
            }
        }
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
        inner["facts"] = json!(facts.map(ruqsat_eligibility::FactId::id));
    }
    json!({ "error": inner })
}
