import Assessment
import Psychometrics
import Simulation
import Testing

@Suite("Intervals of theta under predicted difficulties")
struct PredictionStudyTests {
  /// Two radicals and an intercept, all in error.
  static let model = DifficultyModel(
    id: "m", family: .matrix, status: .judged, source: "made up",
    coefficients: [
      (DifficultyModel.Coefficient(b: -2), standardError: 0.35),
      (DifficultyModel.Coefficient("rules", b: 0.9), standardError: 0.12),
      (DifficultyModel.Coefficient("hard", level: "yes", b: 0.8), standardError: 0.25),
    ], residualDeviation: 0.5)

  static let cells: [FamilyCell] = (1...4).flatMap { rules in
    ["no", "yes"].map { hard in
      FamilyCell([FamilyParameter("rules", rules), FamilyParameter("hard", hard)])
    }
  }

  @Test("cover theta in 93 to 97 of 100 cases with shared errors, and fall short without")
  func coverage() throws {
    let test = (0..<5).flatMap { _ in Self.cells }
    let study = PredictionStudy(Self.model, cells: test)
    let found = study.coverage(replications: 1_000, persons: 40, seed: 20_261_126)
    let shared = try #require(found[.shared])
    let independent = try #require(found[.independent])
    let none = try #require(found[.none])
    #expect((0.93...0.97).contains(shared), "shared \(shared)")
    #expect(independent < 0.93, "independent \(independent)")
    #expect(none <= independent, "none \(none)")
  }
}
