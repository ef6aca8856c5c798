import Foundation
import Testing

@Suite("The analyze command against reference values")
struct AnalyzeGoldenTests {
  /// Analyses data whose answers are options `a`, `b` and so on by their codes from `lowest`.
  private func analyze(
    _ data: String, keys: [Int], codes: ClosedRange<Int>, model: String
  ) throws -> [String: Any] {
    let (header, rows) = try GoldenData.table(data)
    let letters = "abcdefgh".map(String.init)
    func option(_ code: Int) -> String { letters[code - codes.lowerBound] }
    let ids = header.map { $0.replacingOccurrences(of: ".", with: "-") }
    let scratch = try ScratchFolder()
    let bank = try scratch.write(
      KeyedBank.text(
        items: zip(ids, keys).map { ($0, option($1)) }, options: codes.map(option)),
      to: "test.xml")
    var text = (["candidate"] + ids).joined(separator: ",") + "\n"
    for (person, row) in rows.enumerated() {
      let cells = row.map { codes.contains($0) ? option($0) : "" }
      text += (["p\(person)"] + cells).joined(separator: ",") + "\n"
    }
    let run = try CommandRun(
      ["analyze", "-", "--input", "csv", "--bank", bank, "--model", model, "--json"], input: text)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return try JSON.object(run.output)
  }

  private func coefficient(_ document: [String: Any], _ name: String) -> Double {
    let reliability = document["reliability"] as? [String: Any] ?? [:]
    return JSON.number((reliability[name] as? [String: Any])?["value"])
  }

  /// Compares what both data sets have references for.
  private func expectClassical(_ document: [String: Any], _ golden: [String: Any]) throws {
    let total = try #require(document["total"] as? [String: Any])
    let goldenTotal = try #require(golden["total"] as? [String: Any])
    #expect(abs(JSON.number(total["mean"]) - JSON.number(goldenTotal["mean"])) < 1e-9)
    #expect(abs(JSON.number(total["standardDeviation"]) - JSON.number(goldenTotal["sd"])) < 1e-9)
    #expect(
      abs(coefficient(document, "alpha") - JSON.number(golden["alpha_raw"])) < 1e-9)
    #expect(abs(coefficient(document, "standardError") - JSON.number(golden["SEM"])) < 1e-9)
    let guttman = try #require(golden["guttman"] as? [String: Any])
    let lambda6 = JSON.number(guttman["lambda6_correlation_psych_G6"])
    #expect(abs(coefficient(document, "lambda6") - lambda6) < 1e-9)
    let split = try #require(golden["split_half"] as? [String: Any])
    let stepped = JSON.number(split["odd_even_spearman_brown"])
    #expect(abs(coefficient(document, "splitHalf") - stepped) < 1e-9)
    let omega = try #require(golden["omega"] as? [String: Any])
    let lavaan = try #require(omega["one_factor_ML_covariance_lavaan"] as? [String: Any])
    #expect(abs(coefficient(document, "omega") - JSON.number(lavaan["omega"])) < 1e-4)
    let reliability = try #require(document["reliability"] as? [String: Any])
    let band = try #require(golden["alpha_ci_feldt95"] as? [String: Any])
    #expect(abs(JSON.number(reliability["alphaLow"]) - JSON.number(band["lower"])) < 1e-6)
    #expect(abs(JSON.number(reliability["alphaHigh"]) - JSON.number(band["upper"])) < 1e-6)
    let items = JSON.objects(document["items"])
    let expected = JSON.objects(golden["items"])
    #expect(items.count == expected.count)
    for (item, reference) in zip(items, expected) {
      for (name, key) in [
        ("mean", "mean_or_p"), ("p", "mean_or_p"), ("standardDeviation", "sd"),
        ("itemTotal", "item_total_r"), ("correctedItemTotal", "corrected_item_total_r"),
        ("alphaIfDropped", "alpha_if_dropped"), ("discriminationIndex", "upper_lower_27_D"),
      ] {
        #expect(abs(JSON.number(item[name]) - JSON.number(reference[key])) < 1e-9)
      }
    }
  }

  /// Compares S-X2 and M2 with mirt's.
  private func expectFit(_ document: [String: Any], _ golden: [String: Any]) throws {
    func expectClose(_ found: Any?, _ target: Any?) {
      let (value, reference) = (JSON.number(found), JSON.number(target))
      #expect(abs(value - reference) < 1e-2 * max(0.1, abs(reference)))
    }
    let items = JSON.objects(document["items"])
    for (item, reference) in zip(items, JSON.objects(golden["S_X2"])) {
      let fit = try #require(item["fit"] as? [String: Any])
      let sumScore = try #require(fit["sumScore"] as? [String: Any])
      expectClose(sumScore["chiSquare"], reference["S_X2"])
      expectClose(sumScore["degreesOfFreedom"], reference["df.S_X2"])
    }
    let fit = try #require(document["fit"] as? [String: Any])
    let test = try #require(fit["limitedInformation"] as? [String: Any])
    let reference = try #require(golden["M2"] as? [String: Any])
    for (name, key) in [
      ("chiSquare", "M2"), ("degreesOfFreedom", "df"), ("rmsea", "RMSEA"), ("srmr", "SRMSR"),
      ("cfi", "CFI"), ("tli", "TLI"),
    ] {
      expectClose(test[name], reference[key])
    }
  }

  @Test("Five items of two options have the golden classical figures and the fit of mirt")
  func fiveItems() throws {
    let document = try analyze(
      "data_lsat7", keys: [1, 1, 1, 1, 1], codes: 0...1, model: "2pl")
    try expectClassical(document, GoldenData.values("ctt_lsat7"))
    try expectFit(document, GoldenData.values("fit_lsat7_2pl"))
  }

  @Test("Thirty-two items of five options have the golden options, omissions counted apart")
  func options() throws {
    let keys = JSON.numbers(try GoldenData.values("key_sat12")["key"]).map { Int($0) }
    let document = try analyze("data_sat12_raw_choices", keys: keys, codes: 1...5, model: "2pl")
    try expectClassical(document, GoldenData.values("ctt_sat12"))
    try expectFit(document, GoldenData.values("fit_sat12_2pl"))
    let golden = JSON.objects(try GoldenData.values("distractor_sat12_items1_20")["items"])
    #expect(golden.count == 20)
    for (item, reference) in zip(JSON.objects(document["items"]), golden) {
      let options = JSON.objects(item["options"])
      for target in JSON.objects(reference["options"]) {
        // Code 8 is no answer.
        let code = Int(JSON.number(target["option"]))
        let option = try #require(
          options.first {
            $0["id"] as? String == (code == 8 ? nil : "abcde".map(String.init)[code - 1])
          })
        for (name, key) in [
          ("n", "n"), ("proportion", "p"), ("optionRest", "r_with_rest_total"),
          ("upper", "p_upper"), ("lower", "p_lower"),
        ] {
          #expect(abs(JSON.number(option[name]) - JSON.number(target[key])) < 1e-9)
        }
        #expect(option["key"] as? Bool == target["is_key"] as? Bool)
      }
    }
  }
}
