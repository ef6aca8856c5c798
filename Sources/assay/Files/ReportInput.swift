import Assessment
import Reports

/// What a report is made from, read from files.
struct ReportInput {
  /// The profiles with their definitions.
  let sources: [ProfileSource]
  /// The norm sets at hand.
  let norms: [NormSet]
  /// The language asked for; the definition's where none was.
  let language: String?
  /// Whom the report is for.
  let audience: Audience
  /// The scales that the job asks for; empty where the definition decides.
  let jobScales: [String]
  /// The role whose terms are held against the candidates' wishes.
  let role: Role?

  /// A report of each profile.
  func profiles() -> [ReportDocument] {
    sources.map { source in
      ReportDocument(
        source.profile, language: language(of: source), norms: norms,
        definition: source.definition, audience: audience, jobScales: chosen,
        drawn: source.drawn, role: role)
    }
  }

  /// A report of what changed from the first profile to the second.
  func retest() throws(Failure) -> ReportDocument {
    guard sources.count == 2 else {
      throw Failure("--compare takes two profiles, OLD and NEW, but there are \(sources.count)")
    }
    do throws(RetestError) {
      return try ReportDocument(
        from: sources[0].profile, to: sources[1].profile, language: language(of: sources[1]),
        norms: norms, definition: sources[1].definition, audience: audience, jobScales: chosen)
    } catch {
      throw Failure("\(error)")
    }
  }

  /// Fails where a scale was named that a profile does not have, or named for another audience.
  func check() throws(Failure) {
    guard audience == .employer else {
      if jobScales.isEmpty { return }
      throw Failure("--scale names what a job asks for, so it goes with --for employer")
    }
    for source in sources {
      for name in jobScales where !source.profile.scales.contains(where: { $0.id.isNamed(name) }) {
        throw Failure("profile \(source.profile.id) has no scale '\(name)'")
      }
    }
    if jobScales.isEmpty, sources.contains(where: { $0.definition == nil }) {
      StandardError.print(
        "assay: without its definition a profile does not say which scales are job-related; give "
          + "the session's folder, or name them with --scale")
    }
  }

  private var chosen: Set<String>? { jobScales.isEmpty ? nil : Set(jobScales) }

  private func language(of source: ProfileSource) -> String {
    language ?? source.definition?.language ?? source.profile.session?.locale ?? "en"
  }
}
