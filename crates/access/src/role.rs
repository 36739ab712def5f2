use words::Locale;

use crate::messages as m;

macro_rules! roles {
    ($($(#[$doc:meta])* $variant:ident $name:literal),+ $(,)?) => {
        /// In which capacity somebody acts. What a role may do is decided in [`crate::policy`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Role {
            $($(#[$doc])* $variant,)+
        }

        impl Role {
            /// Every role, the widest first.
            pub const ALL: &[Role] = &[$(Role::$variant),+];

            /// The name in the database, on the command line and in the audit trail.
            pub const fn name(self) -> &'static str {
                match self { $(Role::$variant => $name,)+ }
            }
        }
    };
}

roles! {
    /// Answers for the whole installation: gives every role, sees everything but numbers of people.
    StateAdministrator "state_administrator",
    /// Looks after personal data: contacts, corrections, erasure. Apart from those who run the machines.
    PeopleAdministrator "people_administrator",
    /// Runs the machines and lets people in again: no personal data.
    SystemAdministrator "system_administrator",
    /// Reads everything, changes nothing.
    Leadership "leadership",
    /// Reads the audit trail and what it speaks of.
    Auditor "auditor",
    /// Answers people who complain about how their data are used.
    GrievanceOfficer "grievance_officer",
    /// Brings figures in and answers for them.
    Analyst "analyst",
    /// Looks after an area that is not their own (प्रभारी).
    InCharge "in_charge",
    /// Heads an organisational district.
    DistrictPresident "district_president",
    /// Heads a mandal.
    MandalPresident "mandal_president",
    /// Convenes a shakti kendra.
    KendraConvener "kendra_convener",
    /// Sits on the committee of a cluster.
    ClusterMember "cluster_member",
    /// Heads a booth.
    BoothPresident "booth_president",
    /// Looks after a page of the roll: some thirty electors, counted, never named.
    PageHead "page_head",
    /// Answers for an area to its electors.
    Representative "representative",
    /// Works for a representative.
    RepresentativesOffice "representatives_office",
    /// Holds trainings.
    Trainer "trainer",
    /// Keeps devices and accounts working.
    Technician "technician",
    /// Does the work.
    Worker "worker",
    /// Sees mobile numbers in full: a right beside a role, for an area and a time.
    MobileReader "mobile_reader",
    /// Sees the numbers of voters' cards in full: a right beside a role, for an area and a time.
    VoterIdReader "voter_id_reader",
    /// A program with a token.
    ApiClient "api_client",
}

impl Role {
    /// What people call it.
    pub fn title(self, l: Locale) -> String {
        match self {
            Role::StateAdministrator => m::role_state_administrator(l),
            Role::PeopleAdministrator => m::role_people_administrator(l),
            Role::SystemAdministrator => m::role_system_administrator(l),
            Role::Leadership => m::role_leadership(l),
            Role::Auditor => m::role_auditor(l),
            Role::GrievanceOfficer => m::role_grievance_officer(l),
            Role::Analyst => m::role_analyst(l),
            Role::InCharge => m::role_in_charge(l),
            Role::DistrictPresident => m::role_district_president(l),
            Role::MandalPresident => m::role_mandal_president(l),
            Role::KendraConvener => m::role_kendra_convener(l),
            Role::ClusterMember => m::role_cluster_member(l),
            Role::BoothPresident => m::role_booth_president(l),
            Role::PageHead => m::role_page_head(l),
            Role::Representative => m::role_representative(l),
            Role::RepresentativesOffice => m::role_representatives_office(l),
            Role::Trainer => m::role_trainer(l),
            Role::Technician => m::role_technician(l),
            Role::Worker => m::role_worker(l),
            Role::MobileReader => m::role_mobile_reader(l),
            Role::VoterIdReader => m::role_voter_id_reader(l),
            Role::ApiClient => m::role_api_client(l),
        }
    }

    /// From its name.
    pub fn parse(name: &str) -> Option<Role> {
        Role::ALL.iter().copied().find(|r| r.name() == name)
    }

    /// Whether whoever holds it works from an office, with a login name, a password and a second factor; everybody else
    /// comes in with a device that is theirs.
    pub const fn from_an_office(self) -> bool {
        matches!(
            self,
            Role::StateAdministrator
                | Role::PeopleAdministrator
                | Role::SystemAdministrator
                | Role::Leadership
                | Role::Auditor
                | Role::GrievanceOfficer
                | Role::Analyst
                | Role::InCharge
                | Role::DistrictPresident
                | Role::Representative
                | Role::RepresentativesOffice
                | Role::Trainer
                | Role::Technician
                | Role::ApiClient
        )
    }

    /// Whether whoever takes its holder's place would see or change more than figures of an area: nobody but who could give the role helps such a
    /// person to come in again.
    pub const fn is_high(self) -> bool {
        self.administers()
            || matches!(
                self,
                Role::Leadership
                    | Role::Auditor
                    | Role::GrievanceOfficer
                    | Role::MobileReader
                    | Role::VoterIdReader
                    | Role::ApiClient
            )
    }

    /// Whether it can take other people's way in away or give it: then sessions are short.
    pub const fn administers(self) -> bool {
        matches!(self, Role::StateAdministrator | Role::PeopleAdministrator | Role::SystemAdministrator)
    }
}
