//! Which rule a report uses, and whom a rule is for.

use base::{Day, Kind};
use words::locale::Text;

use crate::model::Rule;

/// The roles that a rule for `minister` covers.
pub const MINISTERS: [&str; 4] = ["minister", "minister_of_state", "deputy_chief_minister", "chief_minister"];

/// The office of one person, as far as rules look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder<'a> {
    /// The role, by name.
    pub role: &'a str,
    /// The rank, where one is known (`cabinet`).
    pub rank: Option<&'a str>,
    /// The kind of the area answered for, by name; `None` without an area.
    pub area_kind: Option<&'a str>,
}

/// Why no single rule can be used. A wrong call (exit code 2).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChooseError {
    /// No rule of that name is in force on the day.
    #[error("no rule {name} is in force; in force: {}", list(.in_force))]
    NoSuchRule {
        /// The name asked for.
        name: String,
        /// The names in force.
        in_force: Vec<String>,
    },
    /// Several rules are in force for the role and none was named.
    #[error("several rules are in force for {role}: {}", list(.names))]
    Several {
        /// The role.
        role: String,
        /// Their names.
        names: Vec<String>,
    },
}

impl ChooseError {
    /// The code used in JSON.
    pub const fn code(&self) -> &'static str {
        match self {
            ChooseError::NoSuchRule { .. } => "no_such_rule",
            ChooseError::Several { .. } => "several_rules",
        }
    }

    /// Always something that the person can mend.
    pub const fn kind(&self) -> Kind {
        Kind::Invalid
    }

    /// The sentence for a person, in both languages.
    pub fn text(&self) -> Text {
        let (hi, en) = match self {
            ChooseError::NoSuchRule { name, in_force } if in_force.is_empty() => (
                format!("«{name}» नाम का नियम इस दिन लागू नहीं है; कोई भी नियम लागू नहीं है।"),
                format!("No rule “{name}” is in force on this day; no rule is."),
            ),
            ChooseError::NoSuchRule { name, in_force } => (
                format!("«{name}» नाम का नियम इस दिन लागू नहीं है। लागू नियम: {}।", list(in_force)),
                format!("No rule “{name}” is in force on this day. In force: {}.", list(in_force)),
            ),
            ChooseError::Several { names, .. } => (
                format!("इस दिन एक से ज़्यादा नियम लागू हैं: {}। --rule से एक चुनें।", list(names)),
                format!("Several rules are in force on this day: {}. Name one with --rule.", list(names)),
            ),
        };
        Text { hi, en }
    }
}

fn list(names: &[String]) -> String {
    names.join(", ")
}

/// Whether a rule for the role `rule_role` covers holders of `role`.
pub fn covers(rule_role: &str, role: &str) -> bool {
    rule_role == role || (rule_role == "minister" && MINISTERS.contains(&role))
}

/// Whether `rule` is for this person on `day`: in force, the role, and the rank and kind of area where it names them.
/// A rank that is not known is not the rank asked for. How long they are in office is the verdict's business.
pub fn applies(rule: &Rule, holder: &Holder<'_>, day: Day) -> bool {
    rule.span.contains(day)
        && covers(&rule.role, holder.role)
        && rule.rank.as_deref().is_none_or(|r| holder.rank == Some(r))
        && rule.area_kind.as_deref().is_none_or(|k| holder.area_kind == Some(k))
}

/// The rules in force on `day`: of each name the newest version, by name.
pub fn in_force(rules: &[Rule], day: Day) -> Vec<&Rule> {
    let mut out: Vec<&Rule> = rules.iter().filter(|r| r.span.contains(day)).collect();
    out.sort_by(|a, b| a.name.cmp(&b.name).then(b.version.cmp(&a.version)));
    out.dedup_by(|later, first| later.name == first.name);
    out
}

/// The rule of a report on `role`: the one named, else the only one in force for the role. `Ok(None)` where the role
/// has no rule: its people are shown with "no target".
pub fn choose<'r>(
    rules: &'r [Rule],
    name: Option<&str>,
    role: &str,
    day: Day,
) -> Result<Option<&'r Rule>, ChooseError> {
    let all = in_force(rules, day);
    let names = |rs: &[&Rule]| rs.iter().map(|r| r.name.clone()).collect();
    if let Some(name) = name {
        return match all.iter().find(|r| r.name == name) {
            Some(r) => Ok(Some(r)),
            None => Err(ChooseError::NoSuchRule { name: name.to_owned(), in_force: names(&all) }),
        };
    }
    let of_role: Vec<&Rule> = all.into_iter().filter(|r| covers(&r.role, role)).collect();
    match of_role.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        _ => Err(ChooseError::Several { role: role.to_owned(), names: names(&of_role) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Compare, MAX_AGE_DAYS, Measure, RuleId, Target};
    use base::{Share, Span, uuid::Uuid};

    fn day(n: i32) -> Day {
        Day::from_number(20_000 + n)
    }

    fn rule(name: &str, version: i32, role: &str, from: i32, until: i32) -> Rule {
        Rule {
            id: RuleId::from(Uuid::nil()),
            name: name.to_owned(),
            version,
            role: role.to_owned(),
            area_kind: None,
            measure: Measure::Sum,
            target: Target::Share(Share::percent(5)),
            compare: Compare::AtLeast,
            owners: Vec::new(),
            tenure_at_least: None,
            rank: None,
            max_age_days: MAX_AGE_DAYS,
            by: None,
            authority: String::new(),
            span: Span { from: day(from), until: day(until) },
        }
    }

    fn holder(role: &str) -> Holder<'_> {
        Holder { role, rank: None, area_kind: Some("assembly") }
    }

    #[test]
    fn a_rule_for_ministers_covers_the_four_ministerial_roles_and_nobody_else() {
        let r = rule("minister-5", 1, "minister", 0, 100);
        for role in MINISTERS {
            assert!(applies(&r, &holder(role), day(0)), "{role}");
        }
        for role in ["mla", "mp", "district_president", ""] {
            assert!(!applies(&r, &holder(role), day(0)), "{role}");
        }
        // It does not work backwards.
        assert!(!applies(&rule("cm", 1, "chief_minister", 0, 100), &holder("minister"), day(0)));
        assert!(!applies(&r, &holder("minister"), day(-1)) && !applies(&r, &holder("minister"), day(100)));
    }

    #[test]
    fn rank_and_kind_of_area_narrow_a_rule() {
        let r = Rule { rank: Some("cabinet".to_owned()), ..rule("r", 1, "minister", 0, 100) };
        assert!(!applies(&r, &holder("minister"), day(0)));
        assert!(applies(&r, &Holder { rank: Some("cabinet"), ..holder("minister") }, day(0)));
        assert!(!applies(&r, &Holder { rank: Some("state"), ..holder("minister") }, day(0)));
        let r = Rule { area_kind: Some("org_district".to_owned()), ..rule("r", 1, "minister", 0, 100) };
        assert!(!applies(&r, &holder("minister"), day(0)));
        assert!(!applies(&r, &Holder { area_kind: None, ..holder("minister") }, day(0)));
        assert!(applies(&r, &Holder { area_kind: Some("org_district"), ..holder("minister") }, day(0)));
    }

    #[test]
    fn the_only_rule_of_a_role_needs_no_name() {
        let rules = [
            rule("minister-5", 1, "minister", 0, 100),
            rule("president-25", 1, "district_president", 0, 100),
            rule("minister-6", 1, "minister", 50, 100),
        ];
        let pick = |name: Option<&str>, role: &str, d: i32| {
            choose(&rules, name, role, day(d)).map(|r| r.map(|r| r.name.clone()))
        };
        assert_eq!(pick(None, "minister", 0), Ok(Some("minister-5".to_owned())));
        assert_eq!(pick(None, "chief_minister", 0), Ok(Some("minister-5".to_owned())));
        assert_eq!(pick(None, "mla", 0), Ok(None));
        assert_eq!(pick(None, "minister", 200), Ok(None));
        let e = pick(None, "minister", 50).unwrap_err();
        assert_eq!(
            e,
            ChooseError::Several {
                role: "minister".to_owned(),
                names: vec!["minister-5".to_owned(), "minister-6".to_owned()]
            }
        );
        assert_eq!(e.kind().exit_code(), 2);
        assert!(e.text().hi.contains("minister-5, minister-6"));
        assert_eq!(pick(Some("minister-6"), "minister", 50), Ok(Some("minister-6".to_owned())));
        // Not yet in force.
        assert!(
            matches!(pick(Some("minister-6"), "minister", 0), Err(ChooseError::NoSuchRule { in_force, .. }) if in_force == ["minister-5", "president-25"])
        );
        assert!(
            matches!(pick(Some("x"), "minister", 900), Err(ChooseError::NoSuchRule { in_force, .. }) if in_force.is_empty())
        );
    }

    #[test]
    fn of_one_name_the_newest_version_in_force_is_used() {
        let rules = [
            rule("r", 1, "minister", 0, 100),
            rule("r", 3, "minister", 60, 100),
            rule("r", 2, "minister", 30, 60),
        ];
        let version = |d: i32| choose(&rules, None, "minister", day(d)).unwrap().map(|r| r.version);
        assert_eq!((version(0), version(30), version(60), version(100)), (Some(1), Some(2), Some(3), None));
    }
}
