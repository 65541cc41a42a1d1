import { emojiOpinions } from './emoji.lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** English; both the entries and the text are stemmed, so one form of a word stands for its others. */
export const en: Lexicon = {
  opinions: [
    ...emojiOpinions,
    [
      2,
      `perfect perfection amazing awesome fantastic wonderful excellent outstanding superb fabulous incredible flawless best adore obsessed
       highly_recommend love_love absolutely_love exceeded blown_away can't_go_wrong could_not_be_happier couldn't_be_happier thrilled five_stars 5_stars life_saver must_have
       compliment compliments lots_of_compliments in_love love_this love_these love_it wow`,
    ],
    [
      1.3,
      `love great happy recommend favorite favourite impressed delighted pleased lovely glad brilliant superior terrific so_glad very_happy bought_another ordered_another buying_another
       buy_again order_again satisfied enjoy versatile pleasantly_surprised keeper works_perfectly thank thanks keeping_it live_in flatter staple splurge`,
    ],
    [
      1,
      `good nice like comfortable comfy cozy cosy easy fun useful quick fast reliable convenient smooth right unique classy sweet fine_quality cool
       interesting solid decent fresh pleasant generous special effortless work_well works_well works_great worked_well does_the_job as_described as_expected on_time plus perfect_for appropriate luxurious`,
    ],
    [0.3, `ok okay fine alright acceptable fair so_so passable not_bad`],
    [
      -0.5,
      `meh average mediocre basic nothing_special plain odd bummer bummed however_i downside drawback complaint con only_issue only_downside though_i on_the_fence hoping_for
       not_sure overpowering boring concern worried hesitant not_for_me for_me_it too_bad_because problem issue confusing weird strange awkward pity`,
    ],
    [
      -1.2,
      `bad disappoint disappointing disappointment poor dislike hate annoying annoyed frustrating frustrated unhappy unsatisfied problematic fail failed useless broken broke wrong unacceptable inconvenient
       lacking lack regret mess messy sloppy hassle difficult hard_to unable slow misleading inaccurate unlike ridiculous sad uncomfortable return returned returning going_back went_back back_it_went sent_back send_back
       sending_back took_back take_back go_back went_right_back unwearable unfortunate stopped_working didn't_work not_work does_not_work doesn't_work too_bad what_a_shame shame not_as_described
       not_what_it_looks nothing_like pass_on passed_on wanted_to_love wanted_to_like really_wanted_to hoping_to_love hoping_to_like hoped_to_love tried_to_like had_high_hopes
       high_hopes did_not_work not_impressed skip cannot_recommend cancel cancelled complain not_recommend not_a_fan won't_work will_not_work wouldn't_work had_to_return have_to_return not_keep cannot_keep can't_keep not_keeping won't_be_keeping not_thrilled not_happy not_great not_nice fell_short falls_flat fell_flat`,
    ],
    [
      -2,
      `terrible horrible awful worst disgusting garbage trash junk scam fraud waste never_again never_buy never_order not_buy horrendous pathetic appalling atrocious stay_away do_not_buy don't_buy
       save_your_money very_disappointed so_disappointed huge_disappointment extremely_disappointed ruined falling_apart zero_stars one_star three_strikes refuse disaster hideous`,
    ],
  ],

  scenes: {
    freshness: {
      names: `freshness expiry expiration_date shelf_life sell_by_date`,
      good: `so_fresh very_fresh super_fresh`,
      bad: `stale wilted past_its_date not_fresh soggy`,
      worst: `expired rotten mouldy moldy spoiled rancid went_off`,
    },
    taste: {
      names: `taste flavor flavour meal dish food sauce seasoning recipe drink`,
      good: `delicious tasty yummy juicy crispy flavorful flavourful scrumptious mouthwatering tender savory`,
      bad: `bland tasteless greasy burnt undercooked overcooked flavorless flavourless chewy bitter`,
      worst: `inedible nauseating`,
      scale: `salty spicy sour oily sugary`,
    },
    portion: {
      names: `portion serving helping`,
      good: `generous_portion huge_portion large_portion big_portion filling plenty_of_food`,
      bad: `small_portion tiny_portion still_hungry skimpy stingy`,
    },
    appearance: {
      names: `color colour look design style pattern print shade appearance hue styling embroidery detail photo picture pictured model online_photo cut neckline silhouette`,
      good: `gorgeous_color beautiful_color vibrant flattering flattered eye_catching sleek looks_great looks_beautiful looked_great true_to_color slimming`,
      usually: `gorgeous stunning beautiful exquisite cute adorable pretty elegant stylish chic feminine`,
      bad: `ugly unflattering dull faded frumpy not_as_pictured not_like_the_picture washed_me_out washed_out not_flattering looks_cheap look_cheap looked_cheap tacky matronly dowdy shapeless tent like_a_tent
        looks_weird looked_weird pregnant look_pregnant maternity sack muumuu potato_sack nothing_like_the_picture garish dated`,
    },
    material: {
      names: `material fabric quality fiber fibre cotton wool linen silk polyester texture stitching seam sewn lining zipper construction knit weave workmanship craftsmanship cloth denim leather sheer button battery hardware`,
      good: `soft well_made durable sturdy breathable stretchy silky high_quality good_quality great_quality excellent_quality nice_quality well_constructed beautifully_made softest substantial lightweight warm comfy_material drapes_nicely stretch`,
      bad: `itchy scratchy flimsy see_through cheap_material cheap_fabric poor_quality bad_quality low_quality cheaply_made poorly_made hole holes ripped rip tore torn tear unravel unraveling pilling pilled snag snags
        shrunk shrink shrank stiff fraying frayed loose_threads thread bled fades wrinkle wrinkles feels_cheap feel_cheap felt_cheap static defective defect faulty malfunction fell_apart wore_out transparent`,
      scale: `thin thick heavy rough`,
    },
    fitAndSize: {
      names: `fit size sizing length sleeve waist bust hip shoulder chest armhole petite xs xxs waistband torso inseam medium hem xl`,
      good: `true_to_size fits_perfectly fit_perfectly fits_great fit_great fits_well fit_well perfect_fit perfect_length fits_true great_fit fits_like_a_glove fits_nicely right_size form_fitting good_fit perfect_size fits_beautifully tts flattering_fit`,
      bad: `runs_small runs_large runs_big run_small run_large run_big ran_small ran_large ran_big runs_very_large runs_very_small runs_a_little runs_super_small runs_extremely_small runs_really_small runs_short runs_long ill_fitting not_fit doesn\`t_fit didn't_fit did_not_fit does_not_fit
        poor_fit bad_fit weird_fit strange_fit odd_fit swimming_in swimming wrong_size not_true_to_size boxy size_down size_up sized_down sized_up sizing_up sizing_down sized_down_two fits_weird fit_weird fits_strange fits_odd gaping gaped gape restrictive huge enormous
        unzip could_not_zip couldn't_zip could_not_button couldn't_button out_of_proportion overwhelmed overwhelm excess_fabric extra_fabric extra_material awkward_fit`,
      scale: `small big large long short tight loose wide narrow baggy snug roomy bulky oversized voluminous full cropped high low poofy billowy flowy blousy`,
    },
    damaged: {
      names: `packaging package box parcel`,
      good: `well_packaged well_packed beautifully_packaged carefully_packed intact nicely_packaged securely_packed`,
      bad: `damaged dented crushed cracked smashed shattered leaking leaked scratched arrived_broken poorly_packed poorly_packaged badly_packaged chipped torn_box`,
    },
    wrongItem: {
      bad: `wrong_item wrong_color wrong_colour wrong_product wrong_order wrong_model missing_item item_missing missing_part parts_missing sent_me_the_wrong sent_the_wrong received_the_wrong not_what_i_ordered different_item incorrect_item mixed_up_my_order`,
    },
    deliverySpeed: {
      names: `delivery shipping shipment courier deliver shipped dispatch arrive tracking`,
      good: `fast_delivery quick_delivery fast_shipping quick_shipping arrived_quickly arrived_early arrived_on_time delivered_on_time prompt_delivery came_quickly next_day_delivery speedy_delivery arrived_fast shipped_quickly shipped_fast early_delivery`,
      bad: `late_delivery slow_delivery slow_shipping delayed delay never_arrived arrived_late still_waiting not_arrived hasn't_arrived didn't_arrive did_not_arrive weeks_late days_late lost_in_the_mail back_order backordered took_weeks took_forever never_came never_received overdue delivery_was_late`,
    },
    waitingTime: {
      names: `wait queue line waiting_time wait_time checkout`,
      good: `no_wait no_queue short_wait no_line seated_immediately right_away`,
      bad: `long_wait long_queue long_line waited_an_hour waited_forever kept_waiting waited_for_ages slow_service waited_over waited_too_long`,
    },
    staffAttitude: {
      names: `staff service waiter waitress salesperson associate employee manager server cashier customer_service sales_assistant owner seller`,
      good: `friendly helpful polite courteous attentive welcoming patient kind professional accommodating great_service excellent_service good_service smiling`,
      bad: `rude unhelpful impolite dismissive ignored unprofessional unfriendly arrogant bad_service poor_service terrible_service condescending indifferent careless`,
    },
    responseSpeed: {
      names: `response reply replied respond support answered email phone_call`,
      good: `quick_response fast_response prompt_response quick_reply replied_quickly responded_quickly answered_quickly resolved solved sorted_out fixed_quickly`,
      bad: `no_response no_reply no_answer never_replied never_responded never_answered didn't_reply didn't_respond slow_response unresolved on_hold unanswered no_one_answered nobody_answered ignored_my not_resolved`,
    },
    returnSpeed: {
      names: `return_process return_policy exchange return_label returns_process`,
      good: `easy_return easy_returns easy_to_return easy_exchange free_return quick_return returned_easily hassle_free_return smooth_return`,
      bad: `can't_return cannot_return couldn't_return could_not_return difficult_to_return hard_to_return return_was_slow no_return refused_the_return refused_to_take hassle_to_return slow_return pay_for_return return_shipping restocking_fee`,
    },
    refund: {
      names: `refund reimbursement money_back refunded reimburse`,
      good: `full_refund quick_refund fast_refund refunded_quickly refunded_immediately prompt_refund refunded_promptly refunded_right_away`,
      bad: `no_refund never_refunded not_refunded refused_a_refund refused_refund waiting_for_my_refund waiting_for_refund still_no_refund partial_refund refuse_to_refund refused_to_refund slow_refund want_my_money_back`,
    },
    valueForMoney: {
      names: `price cost money value dollar price_point priced price_tag`,
      good: `affordable inexpensive bargain reasonably_priced great_price good_price good_value great_value worth_the_price worth_the_money worth_every_penny great_deal good_deal a_steal reasonable well_priced value_for_money worth_it great_buy good_buy`,
      bad: `expensive overpriced pricey pricy too_much_money not_worth not_worth_the_price rip_off steep costly over_priced for_the_price poor_value bad_value waste_of_money not_worth_the_money`,
    },
    discount: {
      names: `discount coupon sale promotion promo voucher clearance on_sale sale_price markdown`,
      good: `great_sale big_discount great_discount on_sale_price_great`,
      bad: `no_discount coupon_didn't_work code_didn't_work discount_not_applied coupon_not code_not_accepted`,
    },
    cashbackProcess: {
      names: `cashback cash_back rebate payout reward_points loyalty_points`,
      good: `cashback_arrived quick_payout cashback_paid`,
      bad: `no_cashback cashback_never cashback_not payout_failed claim_rejected cashback_declined rebate_denied never_paid cashback_pending`,
    },
    cleanliness: {
      names: `cleanliness hygiene restroom toilet bathroom`,
      good: `clean spotless tidy hygienic immaculate`,
      bad: `dirty filthy unclean stained stain sticky cockroach hair_in unhygienic dusty smelly stink stank`,
    },
    noise: {
      names: `noise music volume`,
      good: `quiet peaceful calm`,
      bad: `noisy loud crowded_and_noisy too_loud deafening`,
    },
    space: {
      names: `seating table seats`,
      good: `spacious plenty_of_space plenty_of_seating`,
      bad: `cramped crowded no_seats nowhere_to_sit packed_in`,
    },
    decoration: {
      names: `atmosphere decor ambience ambiance interior environment furnishing lighting decoration`,
      good: `charming inviting nice_atmosphere great_atmosphere tasteful`,
      bad: `run_down rundown shabby dingy outdated gloomy`,
    },
    location: {
      names: `location parking neighborhood neighbourhood`,
      good: `easy_to_find conveniently_located central centrally_located close_to walkable`,
      bad: `hard_to_find difficult_to_find far_away out_of_the_way no_parking remote`,
    },
  },

  degrees: [
    [
      1.4,
      `very so really incredibly absolutely totally truly highly completely definitely exceptionally especially insanely beyond outrageously`,
    ],
    [1.2, `quite pretty_damn most more much always`],
    [0.7, `fairly rather relatively somewhat_of kind_of_like mostly generally`],
  ],
  excesses: [
    [1.3, `too overly way excessively extremely ridiculously awfully run ran runs super`],
    [0.7, `bit little slightly somewhat kinda tad kind_of sort_of`],
    [-0.8, `not_enough`],
  ],
  negations: [
    [
      3,
      `not no never without hardly barely cannot nor neither none nothing isn't wasn't aren't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't ain't isnt wasnt dont doesnt didnt cant couldnt wont wouldnt arent zero`,
    ],
    [
      5,
      `not_that not_really not_very not_a not_the not_as not_quite not_so no_longer not_all_that isn't_very wasn't_very don't_think didn't_think not_at_all`,
    ],
  ],
  contrasts: `but however although though unfortunately except yet sadly alas otherwise`,
  unreal: `if would would_have would_be would_love wish wished hoping hoped supposed should could_have could_be might expecting expected thought wanted_it_to unless`,
  irony: `yeah_right sarcasm thanks_for_nothing`,
  ignored: `at_least as_well like_a look_like looks_like looked_like feel_like feels_like felt_like seems_like seem_like just_like like_the like_this like_it_was something_like would_like kind_of_thing so_that so_much_so as_long_as no_matter no_problem no_issues no_complaints no_doubt not_only even_though
    in_order_to look_for looking_for look_forward look_at looking_at in_fact of_course right_now right_above right_in right_at right_on pretty_much as_pictured out_of_the_package to_fit i_like_to so_long as_soon_as no_wonder how_long before_long in_line bottom_line free_people little_bit in_large in_small in_medium a_small a_medium a_large
    the_small the_medium the_large size_small size_medium size_large small_frame small_chested large_chested large_bust small_bust usual_size usually_a my_usual i'm_usually go_back_and_forth great_with nothing_but long_sleeve short_sleeve long_sleeves high_waist high_waisted not_too low_cut good_luck back_and_forth tumble_low`,
};
