import { patterns } from './patterns.ts';

/** English patterns of the default taxonomy, by theme. */
export const EN = {
  waiting: patterns({
    any: `hold time*, queue*, queuing, hold music, put ~ hold, hold for|on,
      held on the line, long time, took ~ hours|forever|ages|long, took ~ minutes, minutes ~ phone|line|hold|queue, response time*, took too long, line was long, long line*, long wait*`,
    complaint: `wait, waits, waited, waiting, on hold, holding, minutes ~ hold, took ages, took forever, still waiting, endless queue, slow to respond, too slow, so slow, very slow, slow service`,
    praise: `didnt take long, did not take long, never ~ wait, no ~ queue*|waiting|wait, never ~ on hold, wait* ~ no time, only|just ~ wait* ~ minute|minutes|moments|moment|seconds|bit, only|just ~ minute*|moment* ~ wait*, only waited, waited only|just, wait ~ bearable|pleasant|worthwhile|short, worth the wait, no wait*, no queue*, no time at all, without waiting, hardly any wait*, short wait*, barely ~ wait*, didnt have to wait`,
  }),
  reachability: patterns({
    any: `reach* ~ anyone|someone|you|them|person|human|by, get through, got through, getting through, hotline,
      phone line*, opening hours, opening times, reachable, contactable, available by phone, pick* up the phone, answer* the phone, contact number, get hold of, got hold of, accessible by`,
    complaint: `neither ~ phone|chat|hotline|line|email, phone|chat|hotline ~ not|never|wasnt|isnt answered, nobody|noone ~ pick* up, never|dont|doesnt|didnt|not|wont ~ pick* up, never|dont|doesnt|didnt|not ~ answer ~ phone|phones|call|calls|line, phone ~ unanswered, nobody|noone ~ answer*, no one ~ answer*, no one ~ pick* up, never ~ answer* ~ phone|calls|call, couldnt|cant|cannot|unable ~ reach, impossible to reach|contact, unreachable, line ~ busy|engaged|dead, engaged tone,
      cut off, hung up on, disconnected, voicemail, answering machine, rang out, went to voicemail, not reachable, phone ~ ring*, closed at, no answer, couldnt get through, no phone number, only a bot, chatbot, talk to a human|person, speak to a human|person, speak to a real`,
    praise: `easy to reach|contact, picked up at once|immediately, got through at once|immediately|quickly|straight|first, always reachable, always available, answered at once|immediately|straight`,
  }),
  'call-back': patterns({
    any: `call* back, callback*, ring* back, rang back, rung back, phone* back, calling back, get back to, got back to, gets back to, getting back to, return* ~ call|calls, promise*, follow up, followed up, follow* up,
      kept ~ word, keep ~ word, as promised, as agreed, heard back, hear back, hearing back, reply to, replied, response to my, kept to ~ agreement, commitment*`,
    complaint: `even read ~ email*|mail*|message*|letter*, email*|emails|mail*|letter* ~ unanswered|ignored, ignore* ~ email*|messages|mails|letters, nobody|noone|never ~ call* back, no one ~ call* back, never ~ called|rang|phoned, nobody|noone ~ called|rang|phoned, no one ~ called|rang|phoned, promised ~ but, promised ~ never, was promised, broken promise*, empty promise*, didnt|not ~ keep ~ promise*|word,
      never heard, not heard, havent heard, never ~ back to, no callback*, no call back, no reply, no response, no answer after, no answer since, no feedback, no answer to my, still ~ no reply|answer|response|feedback, ghosted, didnt|doesnt|not ~ call back, didnt|doesnt|not ~ reply|respond|get back, left hanging, kept ~ dark, never ~ replied|responded|answered ~ email|mail|message|application, promised a call, no show, had to chase, chasing, chased`,
    praise: `called back ~ promised|agreed|minutes|hour|quickly|promptly|immediately, called me back ~ promised|within|same, kept ~ promise*, keeps ~ promise*, kept ~ word, as promised, when they said, did what they said, did what they promised, got back to me ~ quickly|within|promptly|same|straight, reliable, reliably`,
  }),
  'first-time': patterns({
    any: `first time, first visit, first call, first contact, first attempt, first go, once and for all, solved|fixed|sorted|resolved|repaired ~ first, in one go, one visit, one call`,
    complaint: `nothing ~ solved|fixed|resolved|repaired|sorted, still unsolved|unresolved|unfixed, call* again, had to call ~ times|again|twice, called ~ times, call* twice|three|four|several, third|second|fourth|fifth time, second|third|fourth visit, came back ~ problem|fault|broken, come back again, again and again, still ~ broken|leak*|leaking|work*|faulty|fixed|solved|resolved, same problem, same issue, same fault, not ~ solved|fixed|resolved|repaired|sorted,
      never ~ solved|fixed|resolved|repaired|sorted, wasnt|isnt|hasnt ~ solved|fixed|resolved|repaired|sorted, unresolved, unsolved, didnt ~ solve|fix|repair|help, couldnt ~ solve|fix|repair|help, no solution, problem ~ persists, repeat visit*, twice for the same, not working again, broke again, failed again, another engineer|technician|visit, had to come back|twice`,
    praise: `solved ~ first|immediately|once|quickly|straight, fixed ~ first|immediately|once|quickly|straight, sorted ~ first|immediately|once|quickly|straight, resolved ~ first|immediately|once|quickly|straight, problem solved, issue resolved, problem|issue|fault ~ solved|fixed|resolved|sorted, all sorted, solved my problem, works perfectly now, working again, runs again`,
  }),
  'passed-on': patterns({
    any: `pass* ~ on to|around, passed on, transfer* ~ to|me|between|around|department*, transferred, put through, handed over, handover, handoff, other department, another department, different department*, different people, five people, different person, departments`,
    complaint: `pass* around, passed from, passed from pillar, pillar to post, sent ~ around|from, bounced, ping pong, not responsible, nobody ~ responsible, not ~ department, nobody ~ feels responsible, explain ~ again, repeat ~ myself|story|everything, start* from scratch|again, tell ~ story ~ again|times, left hand, wrong department, given the runaround, runaround, run around, right hand, no one ~ responsible, told ~ to call|contact|ring ~ else|other|someone, every time someone else`,
    praise: `one contact person, same person throughout, one person ~ throughout|start, single point of contact, put ~ through ~ right person`,
  }),
  knowledge: patterns({
    any: `knowledge*, knew ~ stuff|everything|case|contract|what|product*, knows ~ stuff|what, expert*, expertise, competent, competence, competenc*, skilled, well trained, well informed, training, experienced`,
    complaint: `not|didnt|doesnt|dont|couldnt ~ know, no idea, no clue, clueless, had ~ no idea, knew nothing, knows nothing, know nothing, incompetent, incompetence, untrained, badly|poorly trained, not trained, unqualified, uninformed, wrong information, wrong advice, false information, incorrect information, contradict*, conflicting information|answers|advice, different answers, everyone says|said something, unaware of my, no record of, couldnt answer, lack of knowledge|training, wrong answer, not familiar, had to look everything, unprepared, didnt read, hadnt read, cluelessness, misinformed`,
    praise: `knew exactly, knows exactly, very knowledgeable, really knew, knew my case|contract, competent*, expert advice, good advice, well advised, great advice, excellent advice, well prepared`,
  }),
  explaining: patterns({
    any: `expla*, understandable, comprehensible, plain english, plain language, plain words, jargon, walked me through, talked me through, showed me, step by step, clearly`,
    complaint: `no clear information|explanation|answer, no information ~ whatsoever|at all, not|didnt|nobody|never|noone ~ explain*, no explanation*, explained nothing, unexplained, without explaining|explanation, incomprehensible, did not understand, didnt understand, couldnt understand, confusing, jargon, unclear, contradictory explanation*, badly explained, poorly explained, explain* badly|poorly`,
    praise: `explain* ~ well|clearly|calmly|patiently|everything|simply|thoroughly|detail|step, clear explanation*, calm explanation*, good explanation*, patiently explained, calmly explained, clearly explained, well explained, calm and clear, easy to understand, showed me ~ how|step|everything, clear and calm, calm clear, very patient, so patient, really patient, extremely patient, patient and, patient with, patiently, calm and, very calm, calmly, calm voice, took ~ time to explain|show, step by step, walked me through, talked me through, made it ~ clear`,
  }),
  empathy: patterns({
    any: `empath*, compassion*, sympath*, tone, attitude, manner, manners, seriously, listen*, respect, respectful*, understanding, cared, cares, caring, human touch, attentive`,
    complaint: `treated ~ rudely|badly|poorly|like, lack* ~ patience|empathy|manners, not once ~ apologis*|apologiz*|sorry, brush* off, fob* off, rude*, impolite*, unfriendly, arrogan*, condescend*, patronis*, patroniz*, dismiss*, dismissive, snapped at, shouted at, yelled at, disrespect*, cold, uncaring, indifferent, dont care, doesnt care, didnt care, not|never|didnt ~ listen*, nobody ~ listen*|cares|cared, no one ~ cares|listens|cared, not interested, uninterested, not ~ seriously, no empathy, no respect, no sympathy, unhelpful, bad attitude, poor attitude, not|isnt|wasnt|werent|never ~ friendly|polite|helpful|nice, hung up on me, like a number, just a number, felt stupid, made ~ feel ~ stupid|nuisance|idiot|small, aggressive, impatient, sarcastic, grumpy, moody, unwelcome, talked down, couldnt care less, felt ignored, annoyed tone, treated ~ like, treated ~ badly|poorly|unfairly`,
    praise: `treated ~ kindly|well|politely|respectfully|courteously, took ~ seriously, taken seriously, felt ~ heard|understood|welcome|valued|respected, listened, really listen*, really cared, genuinely care*, very understanding, showed ~ empathy|understanding|compassion|sympathy, real|great|genuine empathy|understanding|compassion, showed understanding, empathetic, empathic, compassionate, caring, respectful, put ~ at ease, put me at ease, reassur*, with respect, cared about`,
  }),
  billing: patterns({
    any: `bill, bills, billing, billed, invoice*, invoiced, payment*, paid twice, charged, charge, charges, direct debit, refund*, reminder fee*, dunning, credit note, debit*, deposit, statement, receipt, meter reading, instalment*, money back, my money, payout*, reimburs*`,
    complaint: `error*|mistake* ~ bill|invoice, wrong bill|invoice|amount, bill|invoice ~ wrong|incorrect|error*|mistake*, incorrect bill|invoice, overcharg*, double charged, charged twice|double, charged ~ wrong|much, wrongly charged, hidden fee*|charges|cost*, want ~ money back, still ~ refund, no refund, payment reminder*, unexplained charge*, not ~ refunded, billed twice|wrong*, debited twice, invoice twice`,
    praise: `bill|invoice ~ correct|clear|right, refund* ~ quickly|immediately|promptly|days, transparent bill*|invoice*, prompt refund, fair invoice`,
  }),
  arrival: patterns({
    any: `technician*|engineer*|plumber*|electrician*|fitter*|driver*|parcel*|package*|order*|goods|item*|letter*|delivery|courier ~ arriv*, arriv* ~ late|early|time|damaged|broken|promptly|quickly, deliver*, shipping, shipment*, shipped, parcel*, package, courier, arrival window, time window, time slot, punctual*, on time, late ~ hours|minutes, came ~ late|early, came on time, en route, eta, delivery`,
    complaint: `fail* to show|appear|turn|arrive|come, never showed, late arrival*, arriv* ~ late, came ~ late, hours late, minutes late, too late, was late, were late, not|never ~ arriv*|delivered, never came, never turned up, didnt|not ~ turn up, didnt show|come|turn|arrive, no show, nobody ~ came|showed|turned, no one ~ came|showed|turned, nobody came, unpunctual*, delay*, delivered ~ late|wrong|damaged, wrong delivery, waited all day, outside the window, missed the window, missing part*, part ~ missing|late, lost parcel|package, not on time, late again, days late, weeks late, days later`,
    praise: `on time, punctual*, arriv* ~ early|exactly|quickly|promptly, right on time, came ~ quickly|immediately|within, within the window, ahead of time, delivered ~ quickly|early|promptly|fast, fast|quick delivery, early arrival`,
  }),
  'product-quality': patterns({
    any: `quality ~ product*|of, product*, device*, boiler, heat pump, heater, radiator, thermostat, appliance, unit ~ broke*|fail*|noisy|works|leaks, machine, spare part*, material, materials, battery, faulty, defect*, warranty, durable, model`,
    complaint: `faulty, defect*, stopped working, doesnt work, does not work, not working, isnt working, broke down, breaks down, broke after, broken after, poor quality, bad quality, cheap material*, leaks, leaking, leaky, keeps breaking, malfunction*, boiler ~ broke*|fail*|out|noisy|faulty, cheaply made, fell apart, died after`,
    praise: `good quality, great quality, high quality, excellent quality, top quality, works perfectly, works great|well|fine|flawlessly, great product*, good product*, reliable boiler|device|heating, sturdy, runs quietly, quiet boiler|machine|heating|unit|pump`,
  }),
  workmanship: patterns({
    any: `workmanship, install*, installation*, repair*, fitted, fitting, fitter*, craftsman*, craftsmanship, job ~ done, mess, left ~ mess|dirty|dirt|clean|tidy, clean*, tidy, tidied, cleaned up, plumbing, wiring, job well, work ~ done`,
    complaint: `shoddy, sloppy, botch*, bodge*, poor|bad workmanship, badly|poorly ~ installed|fitted|repaired|done, left ~ mess|dirty|dirt|rubbish, damaged ~ wall|floor|door|tiles|carpet, scratch*, careless*, unfinished, half finished, not finished|cleaned, incomplete, crooked, wrongly installed|fitted|connected, cowboys, dirt everywhere, didnt clean, not clean`,
    praise: `great|good|excellent|fantastic|brilliant|perfect|lovely|superb work, great|good|excellent|fantastic|brilliant|perfect|superb job, left ~ clean|tidy|spotless, clean and tidy, neat, neatly, tidy, cleaned up, clean work, quality work, job well done, well done, work well done, well installed|fitted, thorough, thoroughly, expertly, perfectly installed|fitted|repaired, careful, carefully, did a ~ job`,
  }),
  website: patterns({
    any: `website*, web site, webpage, web page, app, apps, book|booked|booking|pay|order|ordered|register|apply|buy|bought|check|cancel ~ online, online account|portal|booking|banking|service|services|system|store|shop|payment|tool|chat, go online, portal, login, log in, logged in, password*, online form, web form, online account, interface, self service, mobile app, customer area, browser, your site, the site, checkout page|process, error message`,
    complaint: `app|website|site|portal ~ crash*|slow|down|broken|buggy|useless|freez*|confusing, cant|couldnt|cannot ~ log, couldnt log, not log in, keeps crashing, error message*, locked out, page ~ load*, form ~ error*|work, bug, bugs, buggy, glitch*, kept crashing`,
    praise: `app|website|site|portal ~ easy|great|good|clear|works|intuitive|helpful|simple|user, intuitive, user friendly, easy to use, easy to navigate, easy online`,
  }),
  price: patterns({
    any: `price*, pricing, priced, cost*, expensive, cheap, cheaper, affordable, fee, fees, tariff*, interest rate*, room rate*, exchange rate*, rates ~ high|increase*|rise*|expensive, value for money, lot of money, so much money, for the money, save* money, worth, quote ~ high|price, discount*, call out charge, callout fee, hourly rate, increase*`,
    complaint: `too expensive, overpriced, over priced, rip off, ripoff, rip-off, price increase*, price* ~ too|high|up|rise*|hike*|increase*, so expensive, very expensive, costs too, too much money, cost a fortune, waste of money, not worth, exorbitant, extortion*, daylight robbery, charge ~ too much, pricey, expensive`,
    praise: `good value, great value, value for money, fair price*, reasonable price*, reasonabl*, good price*, great price*, affordable, worth every, worth the money, worth it, cheaper than, fairly priced, inexpensive, fair pricing`,
  }),
  policy: patterns({
    any: `policy, policies, rules, rule, terms, conditions, contract term*, cancellation, cancel*, notice period, bureaucra*, paperwork, red tape, regulation*, guarantee, goodwill, small print, fine print, contract*, warranty terms, procedure*, form to fill, terminate`,
    complaint: `bureaucra*, red tape, paperwork, inflexib*, not flexible, no flexibility, small print, fine print, refuse* ~ cancel*|refund|warranty|guarantee, computer says no, because of ~ rules|policy, stupid rule*, rigid, against policy, too many forms, no goodwill, tied in, locked into, cancellation ~ refused|difficult|ignored|complicated, cant|couldnt|cannot ~ cancel, ridiculous policy|rule*`,
    praise: `goodwill, flexible, flexibly, unbureaucratic, generous, as a gesture, no red tape, easy to cancel, accommodating, exception for me`,
  }),
  privacy: patterns({
    any: `privacy, data protection, gdpr, personal data, my data, personal information, personal details, confidential*, spam, marketing call*, advertising, unsubscribe*, newsletter*, cookies, data breach, data leak, security, consent`,
    complaint: `data ~ leak*|breach*|sold|shared|passed, spam, passed ~ my data|details|number, unwanted ~ calls|mail|mails|emails|advertising, still ~ newsletter*|advertising, without ~ consent|permission, privacy violation, advertising calls, sold my data`,
  }),
  staff: patterns({
    praise: `friendly, friendlier, friendliest, friendliness, nice ~ person|people|staff|team|man|woman|lady|guy|guys|lad|lads|gentleman|girl|chap|service|technician*|engineer*|agent*|waiter*|nurse*|doctor*|driver*|lot, nice to|and, very nice, really nice, so nice, super nice, nicest, kind, kinder, kindest, kindness, polite*, courteous, courtesy, lovely ~ person|people|staff|team|man|woman|lady|guy|lad|lads|gentleman|engineer|technician, helpful, so helpful, very helpful, professional, professionally, professionalism, pleasant, charming, cheerful, great staff|team|people|guy|guys|engineer|technician|service, good staff|team|people|engineer|technician|service, excellent staff|team|people|engineer|technician|service, amazing staff|team|people|service, fantastic staff|team|people|service|engineer|technician, wonderful staff|team|people|person|engineer|technician, best service|staff|team, well mannered, credit to, went out of ~ way, extra mile, above and beyond, supportive, personable, welcoming, warm welcome|staff|team|people|hearted|and friendly|and welcoming, wonderful people, great customer service, excellent customer service, good customer service, committed, dedicated, super nice`,
  }),
  speed: patterns({
    praise: `quick, quickly, quickest, fast, faster, speedy, speed of, prompt, promptly, swift, swiftly, rapid, rapidly, immediately, immediate, in no time, same day, next day, within ~ hour|hours|minutes, straight away, right away, instantly, efficient, efficiently, efficiency, quick response, fast response, quick service, fast service, no time`,
  }),
  appointment: patterns({
    any: `appointment*, booking, booked, book a|an, reschedul*, scheduling, schedule, scheduled, date ~ agreed|changed|moved, slot, slots, appointment desk, calendar, visit ~ arranged|moved`,
    complaint: `appointment* ~ cancel*|missed|moved|changed|postponed|forgot*|late|wrong|weeks|months, cancel* ~ appointment*|visit, missed ~ appointment*, no appointment*, postponed, weeks for an appointment, rescheduled ~ times|twice|again|without, no slots, not ~ appointment*, double booked, next ~ appointment ~ weeks|months, wait ~ weeks|months ~ appointment, moved the appointment, forgot ~ appointment`,
    praise: `easy to book, quick appointment, flexible appointment*, appointment* ~ kept|quickly|easy|flexible|same|next, got an appointment ~ quickly|day|immediately, easy booking`,
  }),
  informed: patterns({
    any: `keep* ~ informed|updated|posted|date|loop, kept ~ informed|updated|posted|date|loop, informed, update*, status, notif*, heads up, told ~ advance|beforehand|early, let me know, text message*, communication, communicat*, advance notice, warned, tracking`,
    complaint: `no update*, no information, not|never|nobody|noone ~ informed|told|notified|updated|warned, no one ~ told|informed|notified, wasnt|werent|didnt ~ informed|told|tell|inform|notify|update|warn, no communication, no notice, lack of communication|information, poor|bad communication, without ~ notice|warning|telling|informing, left ~ dark, kept ~ dark, no status, without a word, no news, no notification, out of the blue, had to ask, uninformed about`,
    praise: `kept ~ informed|updated|posted|loop|date, well informed, good|great|excellent|clear communication, called ahead, rang ahead, phoned ahead, let ~ know ~ advance|early|before|time, always knew, regular update*, told ~ advance|early|beforehand, gave notice, sent ~ text|message ~ before, informed ~ well|early|promptly|advance|time|delay`,
  }),
};
