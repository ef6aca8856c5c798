public import Psychometrics

/// Priors as they are written on the command line: `c=logit-normal(-1.39,0.5)`.
public enum PriorNotation {
  /// What can be written.
  public static let forms = [
    "a=normal(m,s)", "a=log-normal(m,s)", "b=normal(m,s)", "c=logit-normal(m,s)",
    "c=beta(p,q)",
  ]

  /// Reads priors, at most one for each of a, b and c.
  ///
  /// - Throws: `AnalysisError` for anything that is not one of `forms` with numbers in it.
  public static func read(_ texts: [String]) throws(AnalysisError) -> ItemPriors {
    var priors = ItemPriors.none
    for text in texts {
      let prior = try Written(text)
      let isTaken =
        switch prior.parameter {
        case "a": priors.discrimination != nil
        case "b": priors.difficulty != nil
        default: priors.lowerAsymptote != nil
        }
      guard !isTaken else {
        throw AnalysisError("prior", "the parameter \(prior.parameter) has two priors")
      }
      let normal = NormalPrior(mean: prior.first, standardDeviation: prior.second)
      switch (prior.parameter, prior.distribution) {
      case ("a", "normal"): priors.discrimination = .normal(normal)
      case ("a", "log-normal"): priors.discrimination = .logNormal(normal)
      case ("b", "normal"): priors.difficulty = normal
      case ("c", "logit-normal"): priors.lowerAsymptote = .logitNormal(normal)
      case ("c", "beta"):
        priors.lowerAsymptote = .beta(alpha: prior.first, beta: prior.second)
      default: throw Self.refused(text)
      }
    }
    return priors
  }

  fileprivate static func refused(_ text: String) -> AnalysisError {
    AnalysisError(
      "prior", "'\(text)' is no prior: write one of \(forms.joined(separator: ", "))")
  }

  /// One prior in its pieces.
  private struct Written {
    let parameter: Substring
    let distribution: Substring
    let first: Double
    let second: Double

    init(_ text: String) throws(AnalysisError) {
      let compact = text.filter { $0 != " " }
      guard let equals = compact.firstIndex(of: "="), let open = compact.firstIndex(of: "("),
        equals < open, compact.last == ")"
      else { throw PriorNotation.refused(text) }
      let inner = compact[compact.index(after: open)...].dropLast()
      let numbers = inner.split(separator: ",", omittingEmptySubsequences: false)
        .map { Double($0) }
      guard numbers.count == 2, let first = numbers[0], let second = numbers[1],
        first.isFinite, second.isFinite
      else { throw PriorNotation.refused(text) }
      parameter = compact[..<equals]
      distribution = compact[compact.index(after: equals)..<open]
      self.first = first
      self.second = second
      guard second > 0, distribution != "beta" || first > 0 else {
        throw AnalysisError(
          "prior", "'\(text)': a standard deviation and the shapes of beta are above 0")
      }
    }
  }
}
