/// What can be done, one by one, so that the table of roles and actions can be printed and reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// See areas, electors, representatives, accounts, readings and verdicts.
    ReadReach,
    /// Bring in a file.
    Import,
    /// Take an import back.
    UndoImport,
    /// Add or end a target.
    ChangeRules,
    /// Correct a reading by hand.
    CorrectReading,
    /// End an office by hand.
    EndOffice,
    /// See meetings and what was promised there.
    ReadMeetings,
    /// Record a meeting and what was promised there; change or withdraw a promise.
    RecordMeeting,
    /// Say by hand what came of a promise.
    SettlePromise,
    /// Take a table away as a file.
    Export,
    /// Back up, restore, migrate, examine.
    Operate,
}

impl Action {
    /// The name in the audit trail.
    pub const fn name(self) -> &'static str {
        match self {
            Action::ReadReach => "read_reach",
            Action::Import => "import",
            Action::UndoImport => "undo_import",
            Action::ChangeRules => "change_rules",
            Action::CorrectReading => "correct_reading",
            Action::EndOffice => "end_office",
            Action::ReadMeetings => "read_meetings",
            Action::RecordMeeting => "record_meeting",
            Action::SettlePromise => "settle_promise",
            Action::Export => "export",
            Action::Operate => "operate",
        }
    }
}
