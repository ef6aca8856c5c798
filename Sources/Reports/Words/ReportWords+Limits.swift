import Assessment

extension ReportWords {
  var limits: String { pick("What the scores do not say", "Was die Werte nicht besagen") }
  var basis: String { pick("What this rests on", "Worauf das beruht") }

  /// What an audience other than the administrator must know of the limits of scores.
  func limits(of report: ProfileReport, for audience: Audience, isUndecided: Bool = false)
    -> [String]
  {
    var result = [
      audience == .candidate
        ? pick(
          "A score tells how these questions were answered on that day. It is no verdict on a "
            + "person, and says nothing about what was not asked.",
          "Ein Wert sagt, wie diese Fragen an jenem Tag beantwortet wurden. Er ist kein Urteil über "
            + "einen Menschen und sagt nichts über das, was nicht gefragt wurde.")
        : pick(
          "Scores are one source among several. They do not decide alone, and say nothing about "
            + "what was not asked.",
          "Werte sind eine Quelle unter mehreren. Sie entscheiden nicht allein und sagen nichts über "
            + "das, was nicht gefragt wurde.")
    ]
    if report.comparison.hasScores { result.append(exactness(report.comparison)) }
    if report.validity.answer == .withCare, audience == .candidate {
      result.append(
        pick(
          "Checks on the answers ask for care in reading these scores; whoever gave the test can "
            + "say more.",
          "Prüfungen der Antworten mahnen zur Vorsicht beim Lesen dieser Werte; wer den Test gegeben "
            + "hat, kann mehr sagen."))
    }
    if let session = report.profile.session, session.endedAtMs == nil {
      result.append(
        pick("The sitting was not finished.", "Die Durchführung wurde nicht beendet."))
    }
    if audience == .employer { result.append(scope(isUndecided: isUndecided)) }
    return result
  }

  private func exactness(_ comparison: Comparison) -> String {
    switch comparison.precision {
    case .none:
      pick(
        "How exact the scores are is not known, so small differences mean nothing.",
        "Wie genau die Werte sind, ist nicht bekannt; kleine Unterschiede bedeuten daher nichts.")
    case .some:
      pick(
        "Every score is an estimate. Where a band is drawn it shows how far the score may be off; "
          + "where none is, that is not known.",
        "Jeder Wert ist eine Schätzung. Wo ein Band gezeichnet ist, zeigt es, wie weit der Wert "
          + "abweichen kann; wo keines ist, ist das nicht bekannt.")
    case .all:
      pick(
        "Every score is an estimate. Its band shows how far it may be off.",
        "Jeder Wert ist eine Schätzung. Sein Band zeigt, wie weit er abweichen kann.")
    }
  }

  private func scope(isUndecided: Bool) -> String {
    isUndecided
      ? pick(
        "Nothing at hand says which scales the job asks for, so none is shown.",
        "Nichts Vorliegendes sagt, welche Skalen die Stelle verlangt; daher wird keine gezeigt.")
      : pick(
        "Only scales that the job asks for are shown.",
        "Gezeigt werden nur Skalen, die die Stelle verlangt.")
  }

  /// The test, and the norm groups by name, in short.
  func basis(of report: ProfileReport) -> [String] {
    let assessment = report.profile.assessment
    return [
      pick("Test: ", "Test: ") + "\(assessment.title), "
        + pick("version ", "Version ") + "\(assessment.version)."
    ]
      + report.norms.map { norm in
        let name =
          norm.group.map { "\($0.population), n\u{A0}=\u{A0}\($0.n), \($0.date)" }
          ?? "\(norm.id) \(norm.version)"
        return pick("Norm group: ", "Normgruppe: ") + name
          + (norm.status == .illustrative ? " (\(illustrative))." : ".")
      }
  }
}
