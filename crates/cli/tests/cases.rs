//! The acceptance cases of `tests/cases/`: the command line gives what each expects.

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use support::run;

/// The ids in a list, in no order.
fn set(list: &Value) -> BTreeSet<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Asserts what a case expects of its report; what it does not name is not looked at.
fn check(name: &str, case: &Value) {
    let report = run(&["check", "-"], case["case"].to_string().as_bytes()).json();
    for (key, expected) in case["expect"].as_object().into_iter().flatten() {
        let found = match key.as_str() {
            "payment" => &report["payment"]["advice"],
            "due_tenge" => &report["tax"]["due_tenge"],
            "not_met" => {
                let findings = report["findings"].as_array().into_iter().flatten();
                let broken = findings.filter(|finding| finding["status"] == "not_met");
                let broken: BTreeSet<_> = broken.filter_map(|finding| finding["rule"].as_str()).collect();
                assert_eq!(broken, set(expected), "{name}");
                continue;
            }
            key => &report[key],
        };
        assert_eq!(found, expected, "{key} of {name}");
    }
}

#[test]
fn every_acceptance_case_gives_what_it_expects() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases");
    let entries: Vec<_> = std::fs::read_dir(folder).expect("the cases are readable").collect();
    assert!(!entries.is_empty(), "no cases would prove nothing");
    for entry in entries {
        let path = entry.expect("its entries are readable").path();
        let text = std::fs::read_to_string(&path).expect("a case is readable");
        let case: Value = serde_json::from_str(&text).expect("a case is JSON");
        check(&path.display().to_string(), &case);
    }
}
