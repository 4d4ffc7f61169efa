/** Functions and operators a question may use: none reads a file, a setting or the system, none makes much of little. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  [
    // Operators, as the syntax tree names them; ~~ is LIKE, ~~* ILIKE.
    '+ - * / // % ** ^ || ~~ !~~ ~~* !~~* like_escape not_like_escape ilike_escape not_ilike_escape',
    // Over many rows.
    'count count_star sum avg mean min max median mode any_value first last arg_min arg_max min_by max_by product',
    'quantile quantile_cont quantile_disc stddev stddev_samp stddev_pop variance var_samp var_pop mad entropy',
    'skewness kurtosis corr covar_pop covar_samp regr_slope regr_intercept regr_r2 regr_count regr_avgx regr_avgy',
    'bool_and bool_or string_agg group_concat fsum kahan_sum geomean geometric_mean approx_count_distinct count_if grouping',
    // Over a window.
    'row_number rank dense_rank rank_dense percent_rank cume_dist ntile lag lead first_value last_value nth_value',
    // Numbers.
    'abs ceil ceiling floor round trunc sign sqrt cbrt exp ln log log2 log10 pow power mod fmod greatest least isnan isinf isfinite',
    // Text.
    'lower upper length strlen trim ltrim rtrim substring substr left right replace split_part concat concat_ws contains',
    'starts_with prefix ends_with suffix position strpos instr reverse ascii regexp_matches regexp_full_match regexp_extract',
    'regexp_replace strip_accents nullif ifnull coalesce if',
    // Dates.
    'year month day quarter dayofmonth dayofweek dayofyear week isoyear decade date_part datepart date_trunc datetrunc date_diff datediff',
    'date_sub datesub date_add last_day make_date monthname dayname strftime strptime try_strptime to_days to_months to_years to_weeks',
    'to_hours to_minutes to_seconds epoch age',
  ]
    .join(' ')
    .split(' '),
);

/** Types a value may be cast to. */
export const TYPES: ReadonlySet<string> = new Set(
  'BOOLEAN TINYINT SMALLINT INTEGER BIGINT HUGEINT UTINYINT USMALLINT UINTEGER UBIGINT FLOAT DOUBLE DECIMAL VARCHAR DATE TIMESTAMP INTERVAL'.split(
    ' ',
  ),
);

/** Kinds of expression, each with the types of it that are taken; `*` for all. */
export const EXPRESSIONS: Readonly<Record<string, '*' | readonly string[]>> = {
  COLUMN_REF: '*',
  CONSTANT: '*',
  FUNCTION: ['FUNCTION'],
  WINDOW: '*',
  COMPARISON: '*',
  CONJUNCTION: '*',
  BETWEEN: '*',
  CASE: ['CASE_EXPR'],
  CAST: ['OPERATOR_CAST'],
  STAR: ['STAR'],
  SUBQUERY: ['SUBQUERY'],
  OPERATOR: [
    'OPERATOR_NOT',
    'OPERATOR_IS_NULL',
    'OPERATOR_IS_NOT_NULL',
    'OPERATOR_COALESCE',
    'OPERATOR_NULLIF',
    'COMPARE_IN',
    'COMPARE_NOT_IN',
    'GROUPING_FUNCTION',
  ],
};

/** Parts of a question that are no expressions. */
export const PARTS: ReadonlySet<string> = new Set([
  'SELECT_NODE',
  'SET_OPERATION_NODE',
  'ORDER_MODIFIER',
  'LIMIT_MODIFIER',
  'DISTINCT_MODIFIER',
  'BASE_TABLE',
  'EMPTY',
  'EXPRESSION_LIST',
  'JOIN',
  'SUBQUERY',
  'TABLE_FUNCTION',
  'ORDER_DEFAULT',
  'ASCENDING',
  'DESCENDING',
]);

/** Table functions that count, as far as this. */
export const COUNTING: ReadonlySet<string> = new Set(['range', 'generate_series']);
/** The most rows a counting function may make. */
export const COUNT_MOST = 100_000;
