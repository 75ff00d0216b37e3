namespace RokPortal.Data.Outbox;

/// <summary>Why an attempt to send a mail failed.</summary>
public enum MailFailure
{
    /// <summary>The address is none that mail can be sent to.</summary>
    BadAddress,

    /// <summary>The e-mail server said that the recipient does not exist or takes no mail.</summary>
    RecipientRefused,

    /// <summary>The e-mail server could not be reached, or broke off.</summary>
    ServerAway,

    /// <summary>The e-mail server did not answer in time.</summary>
    ServerSlow,

    /// <summary>The e-mail server would not take the mail, for now or from this sender.</summary>
    ServerRefused,

    /// <summary>The portal ended while it was sending, too many times.</summary>
    Interrupted,

    /// <summary>The text can no longer be decrypted: the key that protected it is gone.</summary>
    Unreadable,
}

/// <summary>Why a mail cannot be sent again.</summary>
public enum ResendRefusal
{
    /// <summary>It is sent.</summary>
    IsSent,

    /// <summary>It waits to be sent already.</summary>
    IsWaiting,

    /// <summary>No mail can be sent to the address.</summary>
    BadAddress,

    /// <summary>Its text has been removed.</summary>
    IsRemoved,
}
