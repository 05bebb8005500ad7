using Spectre.Console;

namespace Entente.App.Terminal;

/// <summary>Tables for people: a heading an article, then its claims, statements, people and agreements.</summary>
internal sealed class TableView(IAnsiConsole console) : IReadingView
{
    public object Prepare(Reading reading) => reading;

    public void Show(object prepared) => console.WriteLine(((Reading)prepared).Article.Id);

    public void Finish()
    {
    }
}
