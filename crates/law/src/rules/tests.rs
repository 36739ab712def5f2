use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;

/// Every deed that can be told from another.
fn deeds() -> Vec<Deed> {
    let sides = [None, Some(Owner::Government), Some(Owner::Party), Some(Owner::Personal)];
    let mut all = Vec::new();
    for kind in Kind::ALL.iter().copied().filter(|k| !k.is_private()) {
        for owner in Owner::ALL.iter().copied() {
            for office in Office::ALL {
                all.extend(sides.map(|beside| Deed::Event { kind, owner, office, beside }));
            }
        }
    }
    for account in Owner::ALL.iter().copied() {
        all.extend([false, true].map(|campaigns| Deed::Post { account, campaigns }));
        all.push(Deed::Count { account });
    }
    for at_public_cost in [false, true] {
        all.extend(Certificate::ALL.map(|certificate| Deed::Advert { at_public_cost, certificate }));
    }
    all.extend([false, true].map(|labelled| Deed::Synthetic { labelled }));
    all.push(Deed::Gift);
    all
}

fn yes(is: bool, word: &'static str) -> &'static str {
    if is { word } else { "-" }
}

fn line(deed: &Deed) -> String {
    match deed {
        Deed::Event { kind, owner, office, beside } => {
            let beside = beside.map_or("-", Owner::name);
            format!("event      {:10} {:10} {:9} {beside:10}", kind.name(), owner.name(), office.name())
        }
        Deed::Post { account, campaigns } => {
            format!("post       {:10} {}", account.name(), yes(*campaigns, "campaigns"))
        }
        Deed::Advert { at_public_cost, certificate } => {
            format!("advert     {:10} {}", certificate.name(), yes(*at_public_cost, "public_money"))
        }
        Deed::Synthetic { labelled } => format!("synthetic  {}", yes(*labelled, "labelled")),
        Deed::Gift => "gift".to_owned(),
        Deed::Count { account } => format!("count      {}", account.name()),
    }
}

fn written() -> String {
    let mut out = "What election law lets nobody do, line by line. An event: its kind, whose it is, the office of its host, whose\n\
        another event of that person on that day is. free: no election; code: the model code holds; silence: the\n\
        last 48 hours before the close of the poll. '-': it may be done.\n\n"
        .to_owned();
    for deed in deeds() {
        let told = |phase| match against(&deed, phase) {
            none if none.is_empty() => "-".to_owned(),
            some => some.iter().map(|r| r.name()).collect::<Vec<_>>().join("+"),
        };
        let [free, code, silence] = Phase::ALL.map(told);
        let mut line = format!("{:56} free {free:12} code {code}", line(&deed));
        if silence != code {
            write!(line, "  silence {silence}").unwrap();
        }
        writeln!(out, "{}", line.trim_end()).unwrap();
    }
    out.push_str("\nWhere each is written:\n");
    for rule in Rule::ALL {
        writeln!(out, "{:28} {}", rule.name(), rule.source()).unwrap();
    }
    out
}

/// The table is a file that people review. `UPDATE=1 cargo nextest run -p law --lib rules` writes it anew.
#[test]
fn the_table_of_rules_is_as_it_was_reviewed() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rules.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(file, written()).unwrap();
    }
    let reviewed = std::fs::read_to_string(file).unwrap();
    assert!(reviewed == written(), "the rules are not those of tests/rules.txt: review it, then UPDATE=1");
}

#[test]
fn every_rule_is_used_and_says_what_it_forbids() {
    for rule in Rule::ALL {
        let used = deeds().iter().any(|d| Phase::ALL.iter().any(|p| against(d, *p).contains(rule)));
        assert!(used, "{} forbids nothing", rule.name());
        assert_eq!(Rule::from_name(rule.name()), Some(*rule));
        let told = [Locale::Hi, Locale::En].map(|l| rule.told(l));
        let other = Rule::ALL.iter().filter(|r| *r != rule);
        assert!(other.clone().all(|r| r.told(Locale::Hi) != told[0] && r.told(Locale::En) != told[1]));
    }
}

proptest! {
    /// What the code forbids, silence forbids too; and without an election only what is never allowed is refused.
    #[test]
    fn the_law_only_grows_stricter(at in 0..deeds().len()) {
        let deed = deeds()[at];
        let [free, code, silence] = Phase::ALL.map(|p| against(&deed, p));
        prop_assert!(free.iter().all(|r| code.contains(r)));
        prop_assert!(code.iter().all(|r| silence.contains(r)));
        let never = matches!(deed, Deed::Synthetic { labelled: false });
        prop_assert!(free.is_empty() || never);
    }

    /// In an election no day is both official and the party's, whoever it is and whatever they do.
    #[test]
    fn no_day_is_both_official_and_of_the_party(at in 0..deeds().len()) {
        if let Deed::Event { owner, beside: Some(beside), .. } = deeds()[at]
            && owner != beside && owner != Owner::Personal && beside != Owner::Personal
        {
            prop_assert!(against(&deeds()[at], Phase::Code).contains(&Rule::NotMixed));
        }
    }
}
