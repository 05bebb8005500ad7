namespace Entente.App.Terminal;

/// <summary>Shows readings one after another.</summary>
internal interface IReadingView
{
    /// <summary>Does what can be done for several readings at once; called on any thread.</summary>
    object Prepare(Reading reading);

    /// <summary>Shows one reading; called in order, one at a time.</summary>
    void Show(object prepared);

    /// <summary>Called once behind the last reading.</summary>
    void Finish();
}
