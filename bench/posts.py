"""Three invented posts of about 150 words, as patients write them."""

POSTS = (
    """I was diagnosed with relapsing remitting MS in 2016 after a long year of numb hands and blurred vision.
My neurologist started me on dimethyl fumarate, which upset my stomach so badly that I stopped after
four months. Since then I have been on ocrelizumab and the infusions every six months are quite
bearable: I bring a book, take the antihistamine and sleep for most of the day. My fatigue is still the
worst part, especially in the afternoon, and heat makes everything harder. My husband Daniel has learned
to read the signs before I do. Has anybody here tried amantadine or modafinil for the fatigue, and did
it help without keeping you awake at night? I would also like to hear from people who work part time,
because my employer has offered me twenty hours and I do not know whether that would be enough rest.
Thank you for reading such a long post. Best wishes, Marieke""",
    """Hi everyone, new here and a bit overwhelmed. Our son is seven and was told last spring that he has type
1 diabetes. The first weeks we pricked his finger ten times a day and I hardly slept. Now he wears a
sensor on his arm and the numbers come to my phone, which is wonderful and also terrible because I look
at them all night. At school the teachers are kind but nervous, and one of them asked us to keep him at
home on sports days, which I refused. His A1c went from 9.8 to 7.1 and the clinic is happy with that.
What I would love to know is how other families handle birthday parties, sleepovers and swimming. Do you
take the pump off, and for how long? And how did you explain it all to younger brothers and sisters?
Ours is four and thinks that the sensor is a robot. Thanks for any advice you can give us!""",
    """Thanks Amara, that was really helpful. I had my colonoscopy on Tuesday and the preparation was far
worse than the procedure, as everybody says. They found inflammation in the ileum and took eight biopsies, so
it is probably Crohn's after all and not IBS, which is what I was told for eleven years. I feel angry
and relieved at the same time. The consultant talked about starting with budesonide for eight weeks and
then azathioprine or adalimumab, depending on the results and on how my bowels behave. My mother had
ulcerative colitis and lost her colon at forty, so I am frightened of surgery. Has anyone managed to
stay off biologics with diet alone, or is that wishful thinking? I have cut out dairy and onions and it
helps a little with the cramps, but my weight is down to fifty one kilos and I cannot afford to lose any
more of it. Love to you all""",
)
