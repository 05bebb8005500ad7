using Entente.App;
using Entente.App.Terminal;

using var output = Output.Standard();
return Cli.Run(args, output);
