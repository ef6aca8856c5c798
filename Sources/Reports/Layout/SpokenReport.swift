public import Assessment
import Typesetting

/// A profile as plain lines for screen readers and braille displays.
public enum SpokenReport {
  /// The report in the order of ``TerminalReport``, a sentence or two on each line.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - language: The language tag of the definition; English for languages without words.
  ///   - norms: Norm sets at hand, to name the group of a score and its size.
  ///   - definition: The definition, for the questions of kept answers and for what its authors
  ///     say it does not measure; ignored unless it is the profile's.
  /// - Returns: The lines, without drawings and as long as their content.
  public static func lines(
    of profile: Profile, language: String, norms: [NormSet] = [],
    definition: AssessmentDefinition? = nil
  ) -> [String] {
    let report = ProfileReport(profile, norms: norms, definition: definition)
    let words = ReportWords(tag: language)
    let verdict = [words.verdict(report.validity), words.besideVerdict(report.validity)]
    var lines = [
      "\(profile.assessment.title).", "\(words.person(profile, startsSentence: true)).",
      "\(words.reliedOn) \(verdict.compactMap(\.self).joined(separator: "; ")).",
    ]
    lines += report.validity.flagged.map { "  \(words.flag($0))" }
    if !report.scales.isEmpty {
      lines.append("\(words.scales): \(report.scales.count).")
      lines += report.scales.map { scale($0, report, words) }
    }
    lines += words.sentences(report.comparison)
    lines += section(
      words.bandMeanings, report.bands.entries.map { "\($0.label): \($0.text)" })
    lines += section(words.whatItSays, profile.interpretations.map(\.text))
    lines += section(words.notMeasured, words.sentences(report.omissions))
    lines += section(
      words.keptUnscored, report.kept.map { "\(words.question($0)) \(words.answer($0))." })
    lines += section(words.checks, report.validity.results.map { words.check($0) + "." })
    lines += section(words.sitting, words.sentences(sittingOf: report))
    lines += section(words.origin, words.sentences(originOf: report))
    return lines.map(Sanitizer.line)
  }

  private static func section(_ heading: String, _ sentences: [String]) -> [String] {
    sentences.isEmpty ? [] : ["\(heading):"] + sentences.map { "  " + $0 }
  }

  /// A scale with all its figures; facets are set in below their domain.
  private static func scale(
    _ entry: ScaleEntry, _ report: ProfileReport, _ words: ReportWords
  ) -> String {
    let score = entry.score
    let indent = String(repeating: "  ", count: entry.depth + 1)
    guard let raw = words.raw(score) else {
      return "\(indent)\(score.title): \(words.unscored(score))."
    }
    var parts = [raw] + words.states(of: score) + (score.latent.map(words.details) ?? [])
    if let norm = score.norm, let group = report.norms.first(where: { $0.names(norm) }) {
      parts.append(words.valueAndDetails(norm, entry: group))
    }
    parts += [words.reliability(score)].compactMap(\.self)
    parts += words.remarks(on: score, report.comparison)
    parts += [score.band.map { words.band($0, report.bands) }].compactMap(\.self)
    let text = parts.joined(separator: "; ")
    return "\(indent)\(score.title): \(text)\(text.last == "." ? "" : ".")"
  }
}
