import Foundation
import Testing

@Suite("The calibrate command against reference values")
struct CalibrateGoldenTests {
  struct Reference: Sendable, CustomTestStringConvertible {
    let file: String
    let data: String
    let model: String
    var lowest = 0
    var priors: [String] = []
    /// The names of the parameters in the reference and, in the same order, in the document.
    let parameters: [String]
    var tolerance = 1e-3

    var testDescription: String { file }
  }

  static let references = [
    Reference(
      file: "calib_lsat7_rasch", data: "data_lsat7", model: "rasch", parameters: ["b"]),
    Reference(
      file: "calib_lsat7_2pl", data: "data_lsat7", model: "2pl", parameters: ["a", "b"]),
    Reference(
      file: "calib_lsat7_3pl_prior", data: "data_lsat7", model: "3pl",
      priors: ["c=logit-normal(-1.386294361119891,0.5)"], parameters: ["a", "b", "c"],
      tolerance: 5e-3),
    Reference(
      file: "calib_sat12_3pl_beta", data: "data_sat12_scored", model: "3pl",
      priors: ["c=beta(5,17)"], parameters: ["a", "b", "c"], tolerance: 5e-3),
    Reference(
      file: "calib_science_grm", data: "data_science", model: "grm", lowest: 1,
      parameters: ["a", "b1", "b2", "b3"]),
    Reference(
      file: "calib_science_pcm", data: "data_science", model: "pcm", lowest: 1,
      parameters: ["b1", "b2", "b3"]),
    Reference(
      file: "calib_science_gpcm", data: "data_science", model: "gpcm", lowest: 1,
      parameters: ["a", "b1", "b2", "b3"]),
  ]

  @Test("A CSV of a golden data set gives the golden parameters as JSON", arguments: references)
  func parameters(_ reference: Reference) throws {
    let golden = try GoldenData.values(reference.file)
    let run = try CommandRun(
      ["calibrate", "-", "--input", "csv", "--model", reference.model, "--json"]
        + reference.priors.flatMap { ["--prior", $0] },
      input: GoldenData.responses(reference.data, lowest: reference.lowest))
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let document = try JSON.object(run.output)
    // Where mirt stopped short of the maximum, the reference holds a direct maximisation.
    let direct = golden["direct_maximisation"] as? [String: Any]
    let best = direct ?? golden
    #expect(document["converged"] as? Bool == true)
    #expect(abs(JSON.number(document["logLik"]) - JSON.number(best["logLik"])) < 1e-3)
    if direct == nil {
      #expect(abs(JSON.number(document["aic"]) - JSON.number(golden["AIC"])) < 2e-3)
      #expect(abs(JSON.number(document["bic"]) - JSON.number(golden["BIC"])) < 2e-3)
    }
    let latent = try #require(document["latent"] as? [String: Any])
    let variance = (golden["latent_variance"]).map(JSON.number) ?? 1
    #expect(abs(JSON.number(latent["standardDeviation"]) - variance.squareRoot()) < 1e-3)

    let items = JSON.objects(document["items"])
    let expected = JSON.objects(direct?["items"] ?? golden["items_irt"])
    #expect(items.count == expected.count)
    for (item, goldenItem) in zip(items, expected) {
      let found =
        reference.parameters.contains("b1")
        ? (item["a"] is NSNull ? [] : [JSON.number(item["a"])]) + JSON.numbers(item["thresholds"])
        : reference.parameters.map { JSON.number(item[$0]) }
      let values = reference.parameters.map { name in
        JSON.number(goldenItem[name] ?? goldenItem[name == "c" ? "g" : name])
      }
      #expect(found.count == values.count)
      for (value, target) in zip(found, values) {
        #expect(abs(value - target) < reference.tolerance)
      }
    }
  }

  @Test("Nominal slopes and intercepts are the golden ones, the first category's 0")
  func nominal() throws {
    let golden = JSON.objects(try GoldenData.values("calib_science_nominal")["items_irt"])
    let run = try CommandRun(
      ["calibrate", "-", "--input", "csv", "--model", "nrm", "--json"],
      input: GoldenData.responses("data_science", lowest: 1))
    let items = JSON.objects(try JSON.object(run.output)["items"])
    #expect(items.count == 4)
    for (item, reference) in zip(items, golden) {
      let slopes = JSON.numbers(item["slopes"])
      let intercepts = JSON.numbers(item["intercepts"])
      #expect((slopes.count, intercepts.count) == (4, 4))
      for index in 0..<4 {
        let slope = JSON.number(reference["a\(index + 1)"]) - JSON.number(reference["a1"])
        let intercept = JSON.number(reference["c\(index + 1)"]) - JSON.number(reference["c1"])
        #expect(abs(slopes[index] - slope) < 1e-3)
        #expect(abs(intercepts[index] - intercept) < 1e-3)
      }
      let errors = try #require(item["se"] as? [Any])
      #expect(errors.count == 8)
      #expect(errors[0] is NSNull && errors[4] is NSNull)
    }
  }

  @Test("Conditional difficulties and their errors are those of eRm")
  func conditional() throws {
    let golden = try GoldenData.values("cml_lsat7")
    let run = try CommandRun(
      ["calibrate", "-", "--input", "csv", "--model", "rasch", "--method", "cml", "--json"],
      input: GoldenData.responses("data_lsat7"))
    let document = try JSON.object(run.output)
    #expect(document["identification"] as? String == "difficulty-sum-zero")
    #expect(abs(JSON.number(document["logLik"]) - JSON.number(golden["conditional_logLik"])) < 1e-4)
    #expect(document["n"] as? Int == golden["n_persons_fit"] as? Int)
    let items = JSON.objects(document["items"])
    let difficulties = JSON.numbers(golden["difficulty"])
    let errors = JSON.numbers(golden["difficulty_se"])
    #expect(items.count == difficulties.count)
    for (item, (difficulty, error)) in zip(items, zip(difficulties, errors)) {
      #expect(abs(JSON.number(item["b"]) - difficulty) < 1e-4)
      #expect(abs(JSON.numbers(item["se"])[0] - error) < 1e-4)
    }
  }
}
