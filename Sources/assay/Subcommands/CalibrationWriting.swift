import Analysis
import ArgumentParser

/// Whether and how a calibration is written for a definition.
struct CalibrationWriting: ParsableArguments {
  @Option(help: "A file to write the parameters to, as XML for a definition.", completion: .file())
  var write: String?

  @Option(help: "The id of the written calibration.")
  var id = "calibration"

  @Option(help: "What the written calibration names as its source; the file unless given.")
  var source: String?

  @Option(help: "The date of the written calibration, as 2026-11-26; today unless given.")
  var date: String?

  func validate() throws {
    if let date, !CalibrationFile.isDate(date) {
      throw ValidationError("--date is a day such as 2026-11-26, not '\(date)'.")
    }
    guard CalibrationFile.isName(id) else {
      throw ValidationError("--id begins with a letter and holds letters, digits, . - _ only.")
    }
  }

  /// Writes a calibration where a file was named.
  func write(_ report: CalibrationReport, of responses: String) throws(Failure) {
    guard let write else { return }
    let calibration = report.calibration(
      id: id, source: source ?? responses, date: date ?? SystemClock.date())
    try CalibrationFile.write(calibration, to: write, leavingOut: report.itemsLeftOut)
  }
}
