import Psychometrics
import Testing

@Suite("Adaptive tests against reference values")
struct GoldenAdaptiveTests {
  @Test("Items, thetas, errors and the end of each test equal the reference", arguments: files)
  func golden(name: String) throws {
    let file = try GoldenFile(name)
    let pool = try GoldenDesign.pool(file)
    let design = try GoldenDesign.design(file)
    for examinee in file["cases"].list {
      let answers = examinee["response_to_bank_item"].list.compactMap(\.integer)
      var test = try AdaptiveTest(pool: pool, design: design, seed: 1)
      while let choice = test.choose() {
        let theta = test.theta
        test.record(answers[choice.item], for: choice.item)
        let step = examinee["steps"].list.first { $0["step"].integer == test.steps.count }
        guard let step else { continue }
        #expect(choice.item + 1 == step["item"].integer)
        try expectClose(test.theta, step["theta"], 1e-6)
        try expectClose(test.standardError, step["se"], 1e-6)
        if let criterion = step["selection_criterion_value"].number {
          #expect(choice.theta == theta)
          let factor = try GoldenDesign.criterionFactor(file)
          let value = try #require(choice.criterion) * factor
          #expect((value / criterion - 1).magnitude < 1e-6)
        }
      }
      #expect(test.steps.map { $0.item + 1 } == examinee["items"].list.compactMap(\.integer))
      try expectClose(test.theta, examinee["final_theta"], 1e-6)
      try expectClose(test.standardError, examinee["final_se"], 1e-6)
      #expect(try GoldenDesign.name(#require(test.stopReason)) == examinee["stopped_by"].text)
    }
  }

  static let files = [
    "cat_1pl_bopt_start3", "cat_2pl_D1702_bm", "cat_2pl_classification",
    "cat_2pl_content_balanced", "cat_2pl_mfi_bm_len15", "cat_2pl_mininfo_stop", "cat_3pl_kl_ml",
    "cat_3pl_klp_bm", "cat_3pl_mei_bm", "cat_3pl_mei_fisher", "cat_3pl_mepv_eap",
    "cat_3pl_mfi_eap_precision", "cat_3pl_mfi_ml_len12", "cat_3pl_mlwi_ml", "cat_3pl_mpwi_eap",
    "cat_4pl_mfi_wl_len12", "cat_gpcm_mfi_bm", "cat_grm_mfi_eap",
  ]

  private func expectClose(
    _ value: Double?, _ reference: GoldenValue, _ tolerance: Double,
    at place: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let value = try #require(value, sourceLocation: place)
    let reference = try #require(reference.number, sourceLocation: place)
    #expect((value - reference).magnitude < tolerance, sourceLocation: place)
  }
}
