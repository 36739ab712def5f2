use base::Kind;
use words::Text;

/// How a command ended that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Everything was done: exit code 0.
    Done,
    /// Done, but some rows were rejected: exit code 3.
    SomeRejected,
}

impl Exit {
    /// The exit code.
    pub const fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::SomeRejected => 3,
        }
    }
}

/// Why a command failed, in words for the person who called it. Nothing was changed.
#[derive(Debug, Clone)]
pub struct Failure {
    /// Which kind of failure; decides the exit code.
    pub kind: Kind,
    /// A short name for scripts.
    pub code: String,
    /// What happened and the way out.
    pub text: Text,
}

impl Failure {
    /// A failure of any kind.
    pub fn new(kind: Kind, code: impl Into<String>, text: Text) -> Failure {
        Failure { kind, code: code.into(), text }
    }

    /// The call itself was wrong: exit code 2.
    pub fn usage(text: Text) -> Failure {
        Failure::new(Kind::Invalid, "usage", text)
    }

    /// Something that has only an English text (a message of the system or of a library).
    pub fn plain(kind: Kind, error: impl std::fmt::Display) -> Failure {
        let text = error.to_string();
        Failure::new(kind, "failed", Text::new(text.clone(), text))
    }
}

impl From<access::AccessError> for Failure {
    fn from(e: access::AccessError) -> Self {
        match e {
            access::AccessError::Vault(e) => Failure::new(e.kind(), e.code(), e.text()),
            e => Failure::plain(e.kind(), e),
        }
    }
}

impl From<intake::IntakeError> for Failure {
    fn from(e: intake::IntakeError) -> Self {
        Failure::new(e.kind(), e.code(), e.text())
    }
}
