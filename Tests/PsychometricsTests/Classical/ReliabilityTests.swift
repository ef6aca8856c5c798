import Psychometrics
import Testing

@Suite("Reliability coefficients against reference values")
struct ReliabilityTests {
  @Test("Alpha, its interval and its drops agree", arguments: ClassicalSample.names)
  func alpha(name: String) throws {
    let sample = try ClassicalSample(name)
    let alpha = try CronbachAlpha(sample.covariance())
    #expect(agrees(alpha.value, sample.file["alpha_raw"]))
    #expect(agrees(alpha.standardized, sample.file["alpha_standardized"]))
    #expect(agrees(alpha.averageCorrelation, sample.file["average_r"]))
    let band = try #require(alpha.confidenceBand(level: 0.95))
    #expect(agrees(band.low, sample.file["alpha_ci_feldt95"]["lower"]))
    #expect(agrees(band.high, sample.file["alpha_ci_feldt95"]["upper"]))
    for (dropped, item) in zip(alpha.ifDropped, sample.file["items"].list) {
      #expect(agrees(dropped, item["alpha_if_dropped"]))
    }
    let total = TotalScore(try ScoreTable(rows: sample.rows))
    let error = alpha.standardErrorOfMeasurement(
      totalStandardDeviation: total.standardDeviation)
    #expect(agrees(error, sample.file["SEM"]))
    if sample.file["KR20_if_binary"].number != nil {
      #expect(agrees(alpha.value, sample.file["KR20_if_binary"]))
      #expect(agrees(total.kuderRichardson21, sample.file["KR21_if_binary"]))
    } else {
      #expect(total.kuderRichardson21 == nil)
    }
  }

  @Test("Pairwise handling agrees", arguments: ClassicalSample.names)
  func pairwise(name: String) throws {
    let sample = try ClassicalSample(name)
    let expected = sample.file["psych_pairwise"]
    let covariance = try ItemCovariance(pairwise: sample.rows)
    let alpha = try CronbachAlpha(covariance)
    #expect(agrees(alpha.value, expected["raw_alpha"]))
    #expect(agrees(alpha.standardized, expected["std.alpha"]))
    #expect(agrees(alpha.averageCorrelation, expected["average_r"]))
    #expect(agrees(try GuttmanLambdas(covariance).lambda6, expected["G6"]))
    for (dropped, reference) in zip(alpha.ifDropped, expected["alpha_drop_raw"].list) {
      #expect(agrees(dropped, reference))
    }
  }

  @Test("Guttman's lambdas agree", arguments: ClassicalSample.names)
  func lambdas(name: String) throws {
    let sample = try ClassicalSample(name)
    let covariance = try sample.covariance()
    let lambdas = try GuttmanLambdas(covariance)
    let expected = sample.file["guttman"]
    #expect(agrees(lambdas.lambda1, expected["lambda1"]))
    #expect(agrees(lambdas.lambda2, expected["lambda2"]))
    #expect(agrees(lambdas.lambda3, expected["lambda3"]))
    #expect(agrees(lambdas.lambda5, expected["lambda5"]))
    #expect(agrees(lambdas.lambda6, expected["lambda6_correlation_psych_G6"]))
    #expect(agrees(lambdas.lambda6OfCovariances, expected["lambda6_covariance"]))
    let multiple = try #require(covariance.squaredMultipleCorrelations)
    for (value, item) in zip(multiple, sample.file["items"].list) {
      #expect(agrees(value, item["smc"]))
    }
  }

  @Test("Split halves agree", arguments: ClassicalSample.names)
  func splits(name: String) throws {
    let sample = try ClassicalSample(name)
    let covariance = try sample.covariance()
    let expected = sample.file["split_half"]
    let oddEven = try SplitHalf.oddEven(covariance)
    #expect(agrees(oddEven.correlation, expected["odd_even_r"]))
    #expect(agrees(oddEven.spearmanBrown, expected["odd_even_spearman_brown"]))
    #expect(agrees(oddEven.guttman, expected["odd_even_guttman_lambda4"]))
    let firstSecond = try SplitHalf.firstSecond(covariance)
    #expect(agrees(firstSecond.correlation, expected["first_second_r"]))
    #expect(agrees(firstSecond.spearmanBrown, expected["first_second_spearman_brown"]))
    let search = try SplitHalfSearch(covariance)
    if let all = search.exhaustive {
      // The file counts a split of an even number of items and its mirror image as two.
      let mirrored = covariance.itemCount.isMultiple(of: 2) ? 2 : 1
      #expect(mirrored * all.splitCount == expected["all_splits_guttman"]["n_splits"].integer)
      #expect(agrees(search.maximum, expected["all_splits_guttman"]["max_lambda4"]))
      #expect(agrees(all.minimum, expected["all_splits_guttman"]["min"]))
      #expect(agrees(all.mean, expected["all_splits_guttman"]["mean"]))
    } else {
      #expect(search.maximum > oddEven.guttman)
    }
    let best = try SplitHalf(covariance, half: search.bestHalf).guttman
    #expect((best - search.maximum).magnitude < 1e-12)
  }

  @Test("Omega and the one-factor model agree", arguments: ClassicalSample.names)
  func omega(name: String) throws {
    let sample = try ClassicalSample(name)
    let model = try OneFactorModel(sample.covariance())
    let expected = sample.file["omega"]["one_factor_ML_covariance_lavaan"]
    #expect(agrees(model.omega, expected["omega"], within: 1e-4))
    #expect(agrees(model.chiSquare, expected["chisq"], within: 1e-4))
    #expect(model.degreesOfFreedom == expected["df"].integer)
    #expect(model.heywoodItems.isEmpty)
    for (value, reference) in zip(model.loadings, expected["loadings"].list) {
      #expect(agrees(value, reference, within: 1e-4))
    }
    for (value, reference) in zip(model.residualVariances, expected["residual_variances"].list) {
      #expect(agrees(value, reference, within: 1e-4))
    }
  }
}
