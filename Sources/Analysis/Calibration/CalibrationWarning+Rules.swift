import Psychometrics

/// What an item's parameters rest on.
struct ItemEvidence {
  /// How many persons answered.
  let answerCount: Int
  /// The categories without an answer.
  let emptyCategories: [Int]
  /// Whether standard errors were asked for and could not be found.
  let lacksErrors: Bool
}

extension CalibrationWarning {
  /// The fewest answers.
  ///
  /// About 150 place a Rasch difficulty within half a unit at 99 percent (J. M. Linacre, Rasch
  /// Measurement Transactions 7:4 (1994), 328); a discrimination needs more.
  static let fewestAnswers = 200
  /// A smaller discrimination says next to nothing about theta.
  static let smallestDiscrimination = 0.2
  /// Beyond it hardly anyone is: 6 in 100,000 of a standard normal theta.
  static let largestDifficulty = 4.0
  /// A larger standard error leaves a 95 percent interval of a difficulty two units wide.
  static let largestDifficultyError = 0.5
  /// A larger standard error leaves weak and strong items apart by chance alone.
  static let largestDiscriminationError = 0.4

  /// Everything that speaks against relying on an item's parameters.
  static func about(
    _ parameters: ReportedParameters, _ evidence: ItemEvidence, findings: [CalibrationFinding],
    isAnchor: Bool
  ) -> [CalibrationWarning] {
    var warnings = findings.compactMap(CalibrationWarning.init)
    guard !findings.contains(.unanswered) else { return warnings }
    let isConstant = findings.contains {
      if case .constant = $0 { true } else { false }
    }
    if !isConstant, !evidence.emptyCategories.isEmpty {
      let list = evidence.emptyCategories.map(String.init).joined(separator: ", ")
      warnings.append(
        CalibrationWarning(
          .emptyCategory,
          evidence.emptyCategories.count == 1
            ? "nobody's answer is in category \(list)"
            : "nobody's answer is in the categories \(list)"))
    }
    guard !isAnchor else { return warnings }
    if evidence.answerCount < fewestAnswers {
      warnings.append(
        CalibrationWarning(
          .fewAnswers, "\(evidence.answerCount) answers are few; \(fewestAnswers) are advised"))
    }
    return warnings + about(parameters, lacksErrors: evidence.lacksErrors)
  }

  private static func about(
    _ parameters: ReportedParameters, lacksErrors: Bool
  ) -> [CalibrationWarning] {
    var warnings: [CalibrationWarning] = []
    if let a = parameters.discrimination, a >= 0, a < smallestDiscrimination {
      warnings.append(
        CalibrationWarning(
          .lowDiscrimination, "the discrimination \(figure(a)) is next to nothing"))
    }
    let difficulties = parameters.difficulties
    if let far = difficulties.max(by: { $0.magnitude < $1.magnitude }),
      far.magnitude > largestDifficulty
    {
      warnings.append(
        CalibrationWarning(
          .extremeDifficulty, "a difficulty of \(figure(far)) lies where hardly anyone is"))
    }
    warnings += largeErrors(parameters)
    if lacksErrors {
      warnings.append(
        CalibrationWarning(
          .noStandardError, "the responses do not determine all parameters, so none has an error"))
    }
    return warnings
  }

  private static func largeErrors(_ parameters: ReportedParameters) -> [CalibrationWarning] {
    guard let errors = parameters.standardErrors else { return [] }
    var isSlope: [Bool] = []
    if parameters.discrimination != nil { isSlope.append(true) }
    if parameters.difficulty != nil { isSlope.append(false) }
    if parameters.lowerAsymptote != nil { isSlope.append(false) }
    isSlope += (parameters.thresholds ?? []).map { _ in false }
    isSlope += (parameters.slopes ?? []).map { _ in true }
    // Intercepts have no unit in which an error would be large or small.
    let pairs = zip(isSlope, errors).compactMap { slope, error in error.map { (slope, $0) } }
    var warnings: [CalibrationWarning] = []
    if let worst = pairs.filter(\.0).map(\.1).max(), worst > largestDiscriminationError {
      warnings.append(
        CalibrationWarning(
          .largeStandardError, "the standard error \(figure(worst)) of a discrimination is large"))
    }
    if let worst = pairs.filter({ !$0.0 }).map(\.1).max(), worst > largestDifficultyError {
      warnings.append(
        CalibrationWarning(
          .largeStandardError, "the standard error \(figure(worst)) of a difficulty is large"))
    }
    return warnings
  }

  /// A finding of the library that no figure of the report shows; nil for those that one does.
  private init?(_ finding: CalibrationFinding) {
    switch finding {
    case .unanswered: self.init(.unanswered, "nobody answered; it was left out")
    case .constant(let category):
      self.init(.constant, "all answers are in category \(category); it was left out")
    case .noDiscrimination:
      self.init(.lowDiscrimination, "the discrimination is 0, so that it has no difficulty")
    case .negativeDiscrimination(let slope):
      self.init(
        .negativeDiscrimination,
        "the discrimination \(Self.figure(slope)) is negative: persons of higher theta score lower"
      )
    case .extremeDiscrimination(let slope):
      self.init(
        .extremeDiscrimination,
        "the discrimination \(Self.figure(slope)) may have no finite maximum")
    case .emptyCategories, .extremeDifficulty: return nil
    }
  }

  /// A number with two digits after the point; one that is out of all bounds is only said to be.
  private static func figure(_ number: Double) -> String {
    guard number.magnitude < 10_000 else { return number < 0 ? "below -9999" : "above 9999" }
    let hundredths = Int((number.magnitude * 100).rounded())
    let digits = String(hundredths % 100)
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    return "\(sign)\(hundredths / 100).\(digits.utf8.count < 2 ? "0" : "")\(digits)"
  }
}

extension ReportedParameters {
  /// The places on theta where the item divides persons; deviations stand about the location.
  fileprivate var difficulties: [Double] {
    guard let thresholds else { return [difficulty].compactMap { $0 } }
    return thresholds.map { $0 + (difficulty ?? 0) }
  }
}
