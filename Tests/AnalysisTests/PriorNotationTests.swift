import Analysis
import Psychometrics
import Testing

@Suite("Priors as they are written")
struct PriorNotationTests {
  @Test("Each form is read")
  func forms() throws {
    let normal = NormalPrior(mean: -1.39, standardDeviation: 0.5)
    #expect(
      try PriorNotation.read(["c=logit-normal(-1.39,0.5)", "b = normal( -1.39, 0.5 )"])
        == ItemPriors(difficulty: normal, lowerAsymptote: .logitNormal(normal)))
    #expect(
      try PriorNotation.read(["a=log-normal(0,1)", "c=beta(5,17)"])
        == ItemPriors(
          discrimination: .logNormal(NormalPrior(mean: 0, standardDeviation: 1)),
          lowerAsymptote: .beta(alpha: 5, beta: 17)))
    #expect(
      try PriorNotation.read(["a=normal(1,2)"]).discrimination
        == .normal(NormalPrior(mean: 1, standardDeviation: 2)))
    #expect(try PriorNotation.read([]) == .none)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "c", "c=beta", "c=beta(1)", "c=beta(1,2,3)", "c=beta(1,2", "c=normal(0,1)", "a=beta(1,2)",
      "b=normal(0,0)", "c=beta(-1,2)", "b=normal(inf,1)", "b=normal(,1)", ")=(",
    ])
  func refuses(text: String) {
    #expect(throws: AnalysisError.self) { try PriorNotation.read([text]) }
  }
}
