import ArgumentParser
import Assessment

/// The root of the command line.
struct AssayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Give, score and read psychological tests in a terminal.",
    version: Engine.current.version,
    subcommands: [
      TakeCommand.self, RateCommand.self, ScoreCommand.self, ReportCommand.self,
      SessionsCommand.self,
      DeleteCommand.self, CheckCommand.self, PreviewCommand.self, NewCommand.self,
      FamiliesCommand.self, GenerateCommand.self,
      CalibrateCommand.self, AnalyzeCommand.self, SimulateCommand.self,
      ShortlistCommand.self, FairnessCommand.self, RescoreCommand.self, ExportCommand.self,
      PanelCommand.self, SensitivityCommand.self, DemoCommand.self,
    ])
}
