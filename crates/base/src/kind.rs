/// What kind of failure an error is, whatever system it comes from.
///
/// One conversion turns it into an HTTP status, another into an exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The request makes no sense as it stands; the person can mend it.
    Invalid,
    /// The thing asked for does not exist (or must not be known to exist).
    NotFound,
    /// The person may not do this.
    Forbidden,
    /// The request collides with what is already stored.
    Conflict,
    /// The database or another writer is busy; the same request may succeed later.
    Busy,
    /// Too much was asked for within some time; later there is more.
    TooMany,
    /// The disk is full or a limit of size was reached.
    Full,
    /// Something is broken on our side.
    Internal,
}

impl Kind {
    /// The HTTP status of the kind.
    pub const fn status(self) -> u16 {
        match self {
            Kind::Invalid => 422,
            Kind::NotFound => 404,
            Kind::Forbidden => 403,
            Kind::Conflict => 409,
            Kind::Busy => 503,
            Kind::TooMany => 429,
            Kind::Full => 507,
            Kind::Internal => 500,
        }
    }

    /// The exit code of the kind: 2 where the call itself is wrong, else 1 (failed, nothing changed).
    pub const fn exit_code(self) -> u8 {
        match self {
            Kind::Invalid => 2,
            _ => 1,
        }
    }
}
