import Assessment
import Reports
import Typesetting

extension TerminalReport {
  static func lines(
    of profile: Profile, width: Int, language: String, norms: [NormSet] = [],
    definition: AssessmentDefinition? = nil
  ) -> [Line] {
    lines(
      of: ReportDocument(profile, language: language, norms: norms, definition: definition),
      width: width)
  }
}

extension SpokenReport {
  static func lines(of profile: Profile, language: String) -> [String] {
    lines(of: ReportDocument(profile, language: language))
  }
}
