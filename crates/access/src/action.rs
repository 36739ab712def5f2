/// How far an act reaches: what a grant must cover for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// It concerns one area and what lies in it: a grant on that area, or on one above it, is enough.
    Area,
    /// It concerns the whole organisation: only a grant on all of it is enough.
    Whole,
    /// It concerns the actor's own data and ways in: everybody who has signed in may.
    Own,
}

macro_rules! actions {
    ($($(#[$doc:meta])* $variant:ident $name:literal $span:ident $danger:literal),+ $(,)?) => {
        /// What somebody may be allowed to do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action {
            $($(#[$doc])* $variant,)+
        }

        impl Action {
            /// Every action.
            pub const ALL: &[Action] = &[$(Action::$variant),+];

            /// The name in the audit trail and in the table of who may do what.
            pub const fn name(self) -> &'static str {
                match self { $(Action::$variant => $name,)+ }
            }

            /// How far it reaches.
            pub const fn span(self) -> Span {
                match self { $(Action::$variant => Span::$span,)+ }
            }

            /// Whether whoever does it must have proved lately that they are who they are.
            pub const fn is_dangerous(self) -> bool {
                match self { $(Action::$variant => $danger,)+ }
            }
        }
    };
}

actions! {
    /// Look at reach: areas, people, accounts, readings, the report.
    ReadReach "read_reach" Area false,
    /// Bring in a file.
    Import "import" Whole false,
    /// See which files were brought in, when and by whom.
    SeeImports "see_imports" Whole false,
    /// Take an import back.
    UndoImport "undo_import" Whole true,
    /// Add or end a target.
    ChangeRules "change_rules" Whole false,
    /// Correct a reading by hand, say what a jump was.
    CorrectReading "correct_reading" Area false,
    /// End an office by hand.
    EndOffice "end_office" Area false,
    /// See meetings and what was promised there.
    ReadMeetings "read_meetings" Area false,
    /// Record a meeting and what was promised there; change or withdraw a promise.
    RecordMeeting "record_meeting" Area false,
    /// Say by hand what came of a promise.
    SettlePromise "settle_promise" Area false,
    /// See what is planned and published of the programmes of representatives.
    ReadProgramme "read_programme" Area false,
    /// Write the programme of a representative: enter, move and cancel events, tell what came of them.
    WriteProgramme "write_programme" Area false,
    /// Find an event right and let everybody see it; say from when a representative's events may be seen.
    PublishProgramme "publish_programme" Area false,
    /// See when election law forbids what, what was refused, and the registers that it asks for.
    ReadLaw "read_law" Area false,
    /// Say when an election is on, and keep the registers that its law asks for.
    KeepLaw "keep_law" Area false,
    /// See somebody's mobile number.
    SeeMobile "see_mobile" Area true,
    /// See the number of somebody's voter card.
    SeeVoterId "see_voter_id" Area true,
    /// See how many workers there are, by area, duty and how well they are known; where a post is empty. Nobody's name.
    CountWorkers "count_workers" Area false,
    /// See workers and their duties by name.
    ReadWorkers "read_workers" Area false,
    /// Add workers, change what is known of them, give and end their duties, tell two entries apart.
    KeepWorkers "keep_workers" Area false,
    /// Find people by a number.
    FindByNumber "find_by_number" Area false,
    /// Back up, restore, migrate, examine.
    Operate "operate" Whole true,
    /// See who signs in and what they may do.
    SeeUsers "see_users" Area false,
    /// Let people in and shut them out, give them a new way in.
    ManageUsers "manage_users" Area true,
    /// Give and end grants.
    Grant "grant" Area true,
    /// Invite the people of the unit below to come in with a device.
    Invite "invite" Area false,
    /// Read the audit trail.
    ReadAudit "read_audit" Whole false,
    /// Take a file with data about people out.
    Export "export" Area true,
    /// Answer what people ask about their data: correction, erasure, complaints.
    HandleRequests "handle_requests" Area true,
    /// Record consents and notices on behalf of people who never sign in.
    RecordConsent "record_consent" Area false,
    /// Keep the record of an incident and its clocks.
    HandleIncidents "handle_incidents" Whole false,
    /// Read the counters that a supervisor collects.
    ReadMetrics "read_metrics" Whole false,
    /// Look at one's own data, sessions and ways in, ask for a correction, withdraw.
    SeeOwnData "see_own_data" Own false,
    /// Change one's own ways in: password, second factor, passkeys, tokens.
    ChangeOwnWays "change_own_ways" Own true,
    /// Come in and go out; in the audit trail also an attempt that was refused.
    SignIn "sign_in" Own false,
}

impl Action {
    /// From its name.
    pub fn parse(name: &str) -> Option<Action> {
        Action::ALL.iter().copied().find(|a| a.name() == name)
    }
}
