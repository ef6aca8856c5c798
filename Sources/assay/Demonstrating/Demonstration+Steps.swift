import ArgumentParser
import Assessment
import Interchange
import Simulation

extension Demonstration {
  /// Runs every step and says what each would be on a command line.
  mutating func carryOut() throws {
    try sit()
    try rate()
    try weigh()
    StandardOutput.print("")
    StandardOutput.print("Open \(path("shortlist.html")) first.")
  }

  /// The candidates sit the battery.
  private mutating func sit() throws {
    announce("\(candidateCount) made-up candidates sit the battery")
    try Folder.make(path("answers"))
    for number in 1...candidateCount {
      let id = AssumedCandidates.id(of: number)
      let line = candidates.responses(of: number)
      let answers = "answers/\(id).json"
      try write(line, catalog: candidates.catalog, to: answers)
      let arguments = [
        bankPath, "--answers", path(answers), "--seed", "\(number)", "--out", path("sessions"),
        "--norms", path("made-up.norms.xml"), "--allow-illustrative",
      ]
      if number == 1 { show("take", arguments) }
      let order = try SittingOrder(TakeCommand.parse(arguments))
      sessions.append(try sitting(order, path(answers)))
    }
  }

  /// The raters fill in the form, each for every candidate.
  private mutating func rate() throws {
    announce("\(raterCount) made-up raters fill in the form for each of them")
    for candidate in 1...candidateCount {
      for rater in 1...raterCount {
        let id = AssumedCandidates.id(of: candidate)
        let answers = "answers/\(id).\(AssumedRaters.id(of: rater)).json"
        try write(
          raters.responses(of: rater, on: candidate), catalog: raters.catalog, to: answers)
        let arguments = [
          formPath, "--candidate", id, "--rater", AssumedRaters.id(of: rater), "--answers",
          path(answers), "--seed", "\(rater)", "--out", path("ratings"),
        ]
        if candidate == 1, rater == 1 { show("rate", arguments) }
        let order = try SittingOrder(RateCommand.parse(arguments))
        ratings.append(try sitting(order, path(answers), form: true))
      }
    }
  }

  private func sitting(
    _ order: SittingOrder, _ answers: String, form isForm: Bool = false
  ) throws(Failure) -> String {
    let bank = isForm ? formBank : try Bank(bankPath, extraNorms: order.norms)
    return try ScriptedSitting(order, bank: bank, answers: answers).carryOut().folder
  }

  private func write(
    _ line: ResponseLine, catalog: Catalog, to name: String
  ) throws(Failure) {
    try OutputFile.write(
      JSONDocument.line { line.write(to: &$0, catalog: catalog) }, to: path(name))
  }

  func announce(_ step: String) {
    StandardOutput.print("")
    StandardOutput.print(step)
  }

  /// Shows a command as it would be typed.
  func show(_ command: String, _ arguments: [String]) {
    let words = (["assay", command] + arguments).map { word in
      word.contains(" ") ? "'\(word)'" : word
    }
    StandardOutput.print("  $ \(words.joined(separator: " "))")
  }
}
