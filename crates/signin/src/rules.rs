//! The cascade as rules: which units stand below which, which duty comes with a unit, how far somebody has come. Pure.

use access::Role;
use areas::model::AreaKind;

/// The kinds of units whose people a unit invites. Seats lie between districts and mandals but nobody heads one.
pub const fn below(kind: AreaKind) -> &'static [AreaKind] {
    match kind {
        AreaKind::State => &[AreaKind::OrgDistrict],
        AreaKind::OrgDistrict
        | AreaKind::Assembly
        | AreaKind::Loksabha
        | AreaKind::District
        | AreaKind::Block => &[AreaKind::Mandal],
        AreaKind::Mandal => &[AreaKind::Kendra, AreaKind::Booth],
        AreaKind::Cluster => &[AreaKind::Kendra],
        AreaKind::Kendra => &[AreaKind::Booth],
        AreaKind::Booth => &[],
    }
}

/// The duty of whoever heads a unit; `None` where nobody does.
pub const fn duty(kind: AreaKind) -> Option<Role> {
    match kind {
        AreaKind::OrgDistrict => Some(Role::DistrictPresident),
        AreaKind::Mandal => Some(Role::MandalPresident),
        AreaKind::Kendra => Some(Role::KendraConvener),
        AreaKind::Booth => Some(Role::BoothPresident),
        _ => None,
    }
}

/// How far the one who heads a unit has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Nobody was invited.
    Nobody,
    /// Somebody was, and has not come in yet.
    Invited,
    /// They have a way in.
    CameIn,
}

/// How many of some units have come how far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Units.
    pub all: usize,
    /// Units whose head was invited, whether they came or not.
    pub invited: usize,
    /// Units whose head came in.
    pub came: usize,
}

impl Progress {
    /// Of these stages.
    pub fn of(stages: impl IntoIterator<Item = Stage>) -> Progress {
        stages.into_iter().fold(Progress::default(), |p, s| Progress {
            all: p.all + 1,
            invited: p.invited + usize::from(s >= Stage::Invited),
            came: p.came + usize::from(s == Stage::CameIn),
        })
    }
}

#[cfg(test)]
mod tests {
    use access::policy;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_step_of_the_cascade_may_be_given_from_the_step_above() {
        for kind in AreaKind::ALL {
            let Some(giver) = duty(kind) else { continue };
            for unit in below(kind) {
                let given = duty(*unit).expect("a unit of the cascade has a head");
                assert!(policy::may_grant(giver, given), "{} → {}", giver.name(), given.name());
            }
        }
        assert!(below(AreaKind::State).iter().all(|k| duty(*k).is_some()));
    }

    #[test]
    fn the_cascade_ends() {
        for kind in AreaKind::ALL {
            let (mut level, mut steps) = (vec![kind], 0);
            while !level.is_empty() {
                level = level.iter().flat_map(|k| below(*k)).copied().collect();
                steps += 1;
                assert!(steps < 8, "{}", kind.name());
            }
        }
    }

    proptest! {
        #[test]
        fn whoever_came_was_invited(stages in prop::collection::vec(0u8..3, 0..40)) {
            let stages: Vec<Stage> =
                stages.iter().map(|s| [Stage::Nobody, Stage::Invited, Stage::CameIn][usize::from(*s)]).collect();
            let p = Progress::of(stages.iter().copied());
            prop_assert!(p.came <= p.invited && p.invited <= p.all && p.all == stages.len());
            prop_assert_eq!(p.came, stages.iter().filter(|s| **s == Stage::CameIn).count());
        }
    }
}
