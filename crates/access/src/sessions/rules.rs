//! How long a session lasts, and what must be proved for one. Pure.

use crate::Role;

/// What was proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// A password.
    Password,
    /// A code from an app.
    Totp,
    /// A passkey, unlocked by whoever holds it: two factors in one.
    Passkey,
    /// A phone that was enrolled, and its PIN: two factors as well.
    Device,
    /// One of the codes on paper.
    Recovery,
    /// A link that was good once.
    Link,
}

impl How {
    /// Every one.
    pub const ALL: [How; 6] = [How::Password, How::Totp, How::Passkey, How::Device, How::Recovery, How::Link];

    /// The name in the database and in the audit trail.
    pub const fn name(self) -> &'static str {
        match self {
            How::Password => "password",
            How::Totp => "totp",
            How::Passkey => "passkey",
            How::Device => "device",
            How::Recovery => "recovery",
            How::Link => "link",
        }
    }

    /// From its name.
    pub fn parse(name: &str) -> Option<How> {
        How::ALL.into_iter().find(|h| h.name() == name)
    }

    /// Several, as they are stored: in order, each once, with blanks between.
    pub(crate) fn text(all: &[How]) -> String {
        let mut all = all.to_vec();
        all.sort();
        all.dedup();
        all.iter().map(|h| h.name()).collect::<Vec<_>>().join(" ")
    }

    /// What [`How::text`] wrote; unknown words are left out.
    pub(crate) fn several(text: &str) -> Vec<How> {
        text.split(' ').filter_map(How::parse).collect()
    }
}

/// Whether what was proved opens a session for somebody with these roles. A password alone never does: a second factor stands beside it. A
/// phone with its PIN is for those who work in the field; whoever holds an office's role beside that needs more. A link opens ways in, not sessions
/// (but for the demonstration, see [`crate::ways::links::Purpose::SignIn`]).
pub fn enough(how: &[How], roles: &[Role]) -> bool {
    let has = |h: How| how.contains(&h);
    let from_an_office = roles.iter().any(|r| r.from_an_office());
    has(How::Passkey)
        || has(How::Password) && (has(How::Totp) || has(How::Recovery))
        || has(How::Device) && !from_an_office
}

/// Whether one more proof makes that of a session fresh: anything that was never somebody else's to hand on.
pub fn refreshes(how: How, roles: &[Role]) -> bool {
    match how {
        How::Password | How::Totp | How::Passkey | How::Recovery => true,
        How::Device => !roles.iter().any(|r| r.from_an_office()),
        How::Link => false,
    }
}

/// How long a session lasts, in microseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Without being used.
    pub idle: i64,
    /// Altogether.
    pub absolute: i64,
}

const MINUTE: i64 = 60_000_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The limits for somebody with these roles; of several roles the strictest. On a phone, the end of a session is no trouble: its PIN opens the next.
pub fn limits(roles: &[Role]) -> Limits {
    if roles.iter().any(|r| r.administers()) {
        Limits { idle: 30 * MINUTE, absolute: 12 * HOUR }
    } else if roles.is_empty() || roles.iter().any(|r| r.from_an_office()) {
        Limits { idle: 12 * HOUR, absolute: 7 * DAY }
    } else {
        Limits { idle: 12 * HOUR, absolute: 30 * DAY }
    }
}

impl Limits {
    /// When a session ends that was opened and last used at these instants.
    pub fn ends_at(&self, opened_at: i64, seen_at: i64) -> i64 {
        opened_at.saturating_add(self.absolute).min(seen_at.saturating_add(self.idle))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn roles() -> impl Strategy<Value = Vec<Role>> {
        prop::collection::vec(prop::sample::select(Role::ALL), 0..4)
    }

    fn hows() -> impl Strategy<Value = Vec<How>> {
        prop::collection::vec(prop::sample::select(How::ALL.to_vec()), 0..5)
    }

    proptest! {
        #[test]
        fn one_factor_is_never_enough(how in prop::sample::select(vec![How::Password, How::Totp, How::Recovery, How::Link]), roles in roles()) {
            prop_assert!(!enough(&[how], &roles));
        }

        #[test]
        fn more_roles_never_make_it_easier_or_longer(a in roles(), b in roles(), how in hows()) {
            let both: Vec<Role> = a.iter().chain(&b).copied().collect();
            prop_assert!(!enough(&how, &both) || enough(&how, &a));
            if !a.is_empty() {
                prop_assert!(limits(&both).idle <= limits(&a).idle && limits(&both).absolute <= limits(&a).absolute);
            }
        }

        #[test]
        fn more_proof_never_makes_it_less(how in hows(), more in hows(), roles in roles()) {
            let both: Vec<How> = how.iter().chain(&more).copied().collect();
            prop_assert!(enough(&both, &roles) || !enough(&how, &roles));
        }

        #[test]
        fn what_was_proved_reads_again(how in hows()) {
            let mut sorted = how.clone();
            sorted.sort();
            sorted.dedup();
            prop_assert_eq!(How::several(&How::text(&how)), sorted);
        }
    }

    #[test]
    fn the_table_of_limits() {
        let of = |r: Role| limits(&[r]);
        for role in Role::ALL.iter().copied() {
            let (idle, absolute) = match role {
                Role::StateAdministrator | Role::PeopleAdministrator | Role::SystemAdministrator => {
                    (MINUTE * 30, HOUR * 12)
                }
                r if r.from_an_office() => (HOUR * 12, DAY * 7),
                _ => (HOUR * 12, DAY * 30),
            };
            assert_eq!(of(role), Limits { idle, absolute }, "{}", role.name());
        }
        assert_eq!(limits(&[]), of(Role::Analyst));
        assert_eq!(limits(&[Role::BoothPresident, Role::StateAdministrator]), of(Role::StateAdministrator));
    }

    #[test]
    fn a_pin_is_for_the_field_only() {
        assert!(enough(&[How::Device], &[Role::BoothPresident]) && enough(&[How::Device], &[]));
        assert!(!enough(&[How::Device], &[Role::BoothPresident, Role::DistrictPresident]));
        assert!(enough(&[How::Passkey], &[Role::StateAdministrator]));
        assert!(enough(&[How::Password, How::Recovery], &[Role::StateAdministrator]));
        assert!(!enough(&[How::Totp, How::Recovery, How::Link], &[Role::Worker]));
    }
}
