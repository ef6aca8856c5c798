import Archive
import Assessment
import Decision
import Integrity
import Interchange
import Reports

/// The ratings of a panel, brought together once all raters are in.
struct PanelMeeting {
  /// What they come to.
  let report: PanelReport

  /// Reads the ratings, and refuses to bring them together while raters are missing.
  init(_ command: PanelCommand) throws(Failure) {
    var sheets: [RatingSheet] = []
    for path in command.ratings {
      sheets +=
        path.hasSuffix(".csv") ? try RatingTableFile.read(path) : try RatingFile.read(path)
    }
    let form = try command.form.map { path throws(Failure) in
      guard let form = try Bank(path).ratingForm else {
        throw Failure("\(path): it is no rating form")
      }
      return form
    }
    let expected = command.raters.map { ExpectedRaters.count($0) } ?? form?.raters
    guard expected != nil || command.close else {
      throw Failure(
        "nothing says how many raters are expected: name the form with --form or their number with "
          + "--raters, or close the panel with --close")
    }
    let ratings: PanelRatings
    do throws(PanelError) {
      ratings = try PanelRatings(sheets, competencies: form.map(PanelCompetency.all(of:)))
    } catch {
      throw Failure("\(error)")
    }
    if let form, form.id != ratings.form || form.version != ratings.formVersion,
      ratings.fingerprint != nil
    {
      throw Failure(
        "the ratings are on \(ratings.form) \(ratings.formVersion), but the form is \(form.id) "
          + form.version)
    }
    if let expected, !command.close { try Self.check(ratings, expected) }
    report = PanelReport(
      PanelAnalysis(ratings, expected: expected), title: form?.title ?? ratings.form)
  }

  /// Says who is waited for by number alone: what others said stays unseen.
  private static func check(
    _ ratings: PanelRatings, _ expected: ExpectedRaters
  ) throws(Failure) {
    let waiting = ratings.waiting(for: expected)
    guard !waiting.isEmpty else { return }
    let count =
      switch expected {
      case .count(let count): count
      case .named(let names): names.count
      }
    let list = waiting.prefix(5).map { "\($0.candidate) (\($0.present) of \(count))" }
    let rest = waiting.count > 5 ? ", and \(waiting.count - 5) more" : ""
    throw Failure(
      "raters are missing for \(list.joined(separator: ", "))\(rest); wait for them, or close the "
        + "panel with --close", status: .findings)
  }

  /// Writes the profiles of rated candidates with the panel's result; none replaces another file.
  func join(_ profiles: [String], in folder: String) throws(Failure) {
    let results = Dictionary(report.analysis.results.map { ($0.candidate, $0.panel) }) { one, _ in
      one
    }
    var joined: [(file: String, profile: Profile)] = []
    for path in profiles {
      for profile in try ProfileFile.read(path) {
        guard let panel = results[profile.candidate] else {
          StandardError.print("assay: \(path): nobody rated candidate '\(profile.candidate)'")
          continue
        }
        let name = "\(profile.session?.id ?? profile.id).profile.json"
        joined.append(
          (Folder.join(folder, name), profile.joined(by: panel, id: Self.id(profile, panel))))
      }
    }
    try Folder.make(folder)
    for one in joined { try NewFile.check(one.file) }
    for one in joined {
      try archiving { () throws(ArchiveError) in
        try AtomicFile.write(JSONDocument.pretty { one.profile.write(to: &$0) }, to: one.file)
      }
    }
  }

  /// The same profile joined by the same result has the same id.
  private static func id(_ profile: Profile, _ panel: ProfilePanel) -> String {
    let bytes = Array("\(profile.id)\n".utf8) + JSONDocument.line { panel.write(to: &$0) }
    return "p-" + Digest(of: bytes).shortHex
  }
}
