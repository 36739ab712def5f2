//! Who may do what: the one table. `tests/policy.txt` is this table written out; people read that one.

use crate::{Action, Role};

/// Whether a role brings an action with it, in the area of its grant (or everywhere, where the action says so).
pub const fn allows(role: Role, action: Action) -> bool {
    use Action as A;
    use Role as R;
    match action {
        A::SeeOwnData | A::ChangeOwnWays | A::SignIn => true,
        // A program never acts beyond reading what its token names; see `Actor::limits`.
        A::ReadReach => !matches!(
            role,
            R::SystemAdministrator
                | R::Technician
                | R::Worker
                | R::PageHead
                | R::GrievanceOfficer
                | R::MobileReader
                | R::VoterIdReader
        ),
        A::Import | A::UndoImport | A::ChangeRules => matches!(role, R::StateAdministrator | R::Analyst),
        A::SeeImports => {
            matches!(role, R::StateAdministrator | R::Leadership | R::Auditor | R::Analyst)
        }
        A::CorrectReading => matches!(role, R::StateAdministrator | R::Analyst | R::InCharge),
        A::EndOffice => matches!(role, R::StateAdministrator | R::Analyst),
        A::ReadMeetings => matches!(
            role,
            R::StateAdministrator
                | R::Leadership
                | R::Auditor
                | R::Analyst
                | R::InCharge
                | R::DistrictPresident
                | R::MandalPresident
                | R::Representative
                | R::RepresentativesOffice
        ),
        A::RecordMeeting | A::SettlePromise => {
            matches!(role, R::StateAdministrator | R::Analyst | R::InCharge | R::DistrictPresident)
        }
        A::ReadProgramme => matches!(
            role,
            R::StateAdministrator
                | R::Leadership
                | R::Auditor
                | R::Analyst
                | R::InCharge
                | R::DistrictPresident
                | R::Representative
                | R::RepresentativesOffice
        ),
        // For whoever has the very area of the grant, not for those below; see `programme`.
        A::WriteProgramme => matches!(
            role,
            R::StateAdministrator | R::DistrictPresident | R::Representative | R::RepresentativesOffice
        ),
        A::PublishProgramme => {
            matches!(role, R::StateAdministrator | R::DistrictPresident | R::Representative)
        }
        A::ReadLaw => matches!(
            role,
            R::StateAdministrator
                | R::Leadership
                | R::Auditor
                | R::Analyst
                | R::InCharge
                | R::DistrictPresident
                | R::Representative
                | R::RepresentativesOffice
        ),
        A::KeepLaw => matches!(role, R::StateAdministrator | R::Analyst | R::DistrictPresident),
        A::CountWorkers => matches!(
            role,
            R::StateAdministrator
                | R::PeopleAdministrator
                | R::Leadership
                | R::Auditor
                | R::Analyst
                | R::InCharge
                | R::DistrictPresident
                | R::MandalPresident
                | R::KendraConvener
                | R::BoothPresident
                | R::ClusterMember
                | R::Trainer
                | R::Representative
                | R::RepresentativesOffice
        ),
        // By name only for those who lead the people, or keep the register; everybody else has the numbers.
        A::ReadWorkers => matches!(
            role,
            R::StateAdministrator
                | R::PeopleAdministrator
                | R::DistrictPresident
                | R::MandalPresident
                | R::KendraConvener
                | R::BoothPresident
                | R::GrievanceOfficer
        ),
        A::KeepWorkers => matches!(
            role,
            R::StateAdministrator
                | R::PeopleAdministrator
                | R::DistrictPresident
                | R::MandalPresident
                | R::KendraConvener
                | R::BoothPresident
        ),
        // Whoever leads a booth calls its people; each look is written down and seen by whom it concerns.
        A::SeeMobile => matches!(role, R::PeopleAdministrator | R::BoothPresident | R::MobileReader),
        A::SeeVoterId => matches!(role, R::PeopleAdministrator | R::VoterIdReader),
        A::FindByNumber => matches!(role, R::PeopleAdministrator),
        A::Operate | A::ReadMetrics => matches!(role, R::StateAdministrator | R::SystemAdministrator),
        A::SeeUsers => matches!(
            role,
            R::StateAdministrator
                | R::PeopleAdministrator
                | R::SystemAdministrator
                | R::Auditor
                | R::DistrictPresident
                | R::MandalPresident
                | R::KendraConvener
                | R::BoothPresident
        ),
        A::ManageUsers => matches!(
            role,
            R::StateAdministrator | R::PeopleAdministrator | R::SystemAdministrator | R::DistrictPresident
        ),
        A::Grant => !grants(role).is_empty() && role.from_an_office(),
        A::Invite => !grants(role).is_empty(),
        A::ReadAudit => matches!(role, R::StateAdministrator | R::Auditor),
        A::Export => matches!(role, R::StateAdministrator | R::PeopleAdministrator | R::Analyst),
        A::HandleRequests => matches!(role, R::PeopleAdministrator | R::GrievanceOfficer),
        A::RecordConsent => matches!(
            role,
            R::PeopleAdministrator | R::GrievanceOfficer | R::MandalPresident | R::BoothPresident
        ),
        A::HandleIncidents => {
            matches!(
                role,
                R::StateAdministrator | R::PeopleAdministrator | R::SystemAdministrator | R::Auditor
            )
        }
    }
}

/// The roles that a role may give, in its own area and below. Nobody gives what is above themselves, and whoever runs the machines
/// gives nothing that shows people's data.
pub const fn grants(role: Role) -> &'static [Role] {
    use Role as R;
    match role {
        R::StateAdministrator => Role::ALL,
        R::PeopleAdministrator => {
            &[R::GrievanceOfficer, R::Worker, R::PageHead, R::MobileReader, R::VoterIdReader]
        }
        R::SystemAdministrator => &[R::Technician],
        R::DistrictPresident => &[
            R::MandalPresident,
            R::KendraConvener,
            R::ClusterMember,
            R::BoothPresident,
            R::PageHead,
            R::Trainer,
            R::Worker,
        ],
        R::MandalPresident => {
            &[R::KendraConvener, R::ClusterMember, R::BoothPresident, R::PageHead, R::Worker]
        }
        R::KendraConvener => &[R::BoothPresident, R::PageHead, R::Worker],
        R::BoothPresident => &[R::PageHead, R::Worker],
        R::Representative => &[R::RepresentativesOffice],
        _ => &[],
    }
}

/// Whether a role may give another, wherever.
pub fn may_grant(giver: Role, given: Role) -> bool {
    grants(giver).contains(&given)
}
