namespace Entente.App.Terminal;

/// <summary>Shows readings one after another.</summary>
internal interface IReadingView
{
    /// <summary>False for an article that need not be read. Called by several threads at once.</summary>
    bool Wants(Article article) => true;

    /// <summary>True when nothing is shown before <see cref="Finish"/>, so that there is room for progress on a terminal.</summary>
    bool IsQuiet => false;

    /// <summary>Does what can be done for several readings at once; called on any thread.</summary>
    object Prepare(Reading reading);

    /// <summary>Shows one reading; called in order, one at a time.</summary>
    void Show(object prepared);

    /// <summary>Called once behind the last reading.</summary>
    void Finish();
}
